import type { CardId, EntityId, HighlightId } from '../../shared/model/ids.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { SearchHit } from '../../shared/model/search.ts';
import { textsOfFact } from '../domain/search/entries.ts';
import type { Match, Matcher } from '../domain/search/match.ts';
import type { Plan } from '../domain/search/plan.ts';
import type { Ranked } from '../domain/search/rank.ts';
import { cutSnippet } from '../domain/search/snippet.ts';
import type { DeckRow } from '../storage/deck.ts';
import type { StoredHighlight } from '../storage/highlights.ts';
import type { Found } from '../storage/search.ts';
import type { Shelf } from './search-shelf.ts';

/** A hit with what its place among the others depends on. */
export type Judged = { readonly hit: SearchHit; readonly rank: Omit<Ranked, 'bm25'> };

/** A text of an entry, and where what was looked for is in it. */
type Shown = { readonly text: string; readonly match: Match };

/** What hits are made with. */
export type Desk = {
  readonly shelf: Shelf;
  readonly plan: Plan;
  readonly match: Matcher;
  readonly cardOf: (id: CardId) => DeckRow | undefined;
  readonly highlightOf: (id: HighlightId) => StoredHighlight | undefined;
};

/** Makes the hit of an entry that the index gave; nothing where its text is no longer there. */
export function makeHit({ kind, ref }: Found, desk: Desk): Judged | undefined {
  const { shelf, plan, match } = desk;
  switch (kind) {
    case 'passage':
      return makePassageHit(Number(ref), shelf, match);
    case 'fact':
      return makeFactHit(ref, shelf, match);
    case 'entity':
      return makeEntityHit(ref, shelf, plan, match);
    case 'note':
      return makeNoteHit(ref, shelf, match);
    case 'card':
      return makeCardHit(desk.cardOf(ref as CardId), match);
    case 'highlight':
      return makeHighlightHit(desk.highlightOf(Number(ref) as HighlightId), match);
    default:
      return assertNever(kind);
  }
}

function makePassageHit(offset: number, shelf: Shelf, match: Matcher): Judged | undefined {
  const sentence = shelf.sentences.get(offset);
  if (!sentence) return undefined;
  const { start, end, text } = sentence;
  const { ranges, clauses } = match(text);
  const words = ranges.map((range) => ({ start: start + range.start, end: start + range.end }));
  const section = shelf.sectionAt(start);
  return {
    hit: { kind: 'passage', start, end, words, section, snippet: cutSnippet(text, ranges) },
    rank: { clauses, isNamed: false, order: start },
  };
}

function makeFactHit(id: string, shelf: Shelf, match: Matcher): Judged | undefined {
  const fact = shelf.facts.get(id);
  if (!fact) return undefined;
  const shown = showBest(textsOfFact(fact), match);
  return {
    hit: {
      kind: 'fact',
      fact: fact.id,
      topic: fact.topic,
      snippet: cutSnippet(shown.text, shown.match.ranges),
    },
    rank: { clauses: shown.match.clauses, isNamed: false, order: fact.evidence.start },
  };
}

function makeEntityHit(id: string, shelf: Shelf, plan: Plan, match: Matcher): Judged | undefined {
  const entity = shelf.entities.get(id);
  if (!entity) return undefined;
  const { name, aliases, description, kind } = entity;
  const byName = match(name);
  // An alias is shown only where it is what was found.
  const shown = showBest(byName.clauses > 0 ? [description] : [description, ...aliases], match);
  return {
    hit: {
      kind: 'entity',
      entity: entity.id,
      entityKind: kind,
      name: cutSnippet(name, byName.ranges),
      snippet: cutSnippet(shown.text, shown.match.ranges),
    },
    rank: {
      clauses: Math.max(byName.clauses, shown.match.clauses),
      isNamed: isNamedBy(plan, entity.id),
      order: 0,
    },
  };
}

function makeNoteHit(id: string, shelf: Shelf, match: Matcher): Judged | undefined {
  const found = shelf.notes.get(id);
  // A note whose words are gone stands nowhere in the text.
  if (!found || found.orphaned) return undefined;
  const shown = showBest([found.note, found.evidence.exact], match);
  const { start, end } = found.evidence;
  return {
    hit: { kind: 'note', note: found.id, start, end, snippet: cutSnippet(shown.text, shown.match.ranges) },
    rank: { clauses: shown.match.clauses, isNamed: false, order: start },
  };
}

function makeCardHit(card: DeckRow | undefined, match: Matcher): Judged | undefined {
  if (!card) return undefined;
  const shown = showBest([card.front, card.back], match);
  return {
    hit: { kind: 'card', card: card.id, snippet: cutSnippet(shown.text, shown.match.ranges) },
    rank: { clauses: shown.match.clauses, isNamed: false, order: card.start },
  };
}

function makeHighlightHit(found: StoredHighlight | undefined, match: Matcher): Judged | undefined {
  if (!found) return undefined;
  const { exact, start, end } = found.quotation;
  const shown = showBest(found.note === '' ? [exact] : [found.note, exact], match);
  const snippet = cutSnippet(shown.text, shown.match.ranges);
  return {
    hit: { kind: 'highlight', highlight: found.id, start, end, snippet },
    rank: { clauses: shown.match.clauses, isNamed: false, order: start },
  };
}

/** Of several texts the one that holds most of what was looked for, and of those the first. */
function showBest(texts: readonly string[], match: Matcher): Shown {
  const shown = texts.map((text): Shown => ({ text, match: match(text) }));
  return shown.reduce((best, next) => (next.match.clauses > best.match.clauses ? next : best));
}

/** Whether the whole query is a name of this entity. */
function isNamedBy({ clauses }: Plan, entity: EntityId): boolean {
  return clauses.length === 1 && clauses[0]?.entities.includes(entity) === true;
}
