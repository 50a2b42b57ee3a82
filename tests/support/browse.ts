import type { Condition } from '../../src/main/domain/browse/condition.ts';
import type { Comparison } from '../../src/main/domain/browse/query.ts';
import type { Names } from '../../src/main/domain/browse/resolve.ts';
import { entitiesOf } from '../../src/main/domain/dossier/about.ts';
import type { Dossier } from '../../src/main/domain/dossier/dossier.ts';
import type { Fact } from '../../src/main/domain/dossier/format.ts';
import type { CardMark } from '../../src/main/domain/review/card-mark.ts';
import type { CardState } from '../../src/main/domain/review/card-state.ts';
import { daysUntilDue } from '../../src/main/domain/review/due.ts';
import { listEntries, toCardEntry } from '../../src/main/domain/search/entries.ts';
import type { DeckRow } from '../../src/main/storage/deck.ts';
import { assertNever } from '../../src/shared/model/result.ts';

/** All that a search may ask of a card, gathered without SQL's help. */
export type AskedCard = {
  readonly card: DeckRow;
  readonly fact: Fact | undefined;
  readonly state: CardState | undefined;
  readonly mark: CardMark;
  readonly recall: number | undefined;
  readonly reviews: readonly { readonly day: number; readonly rating: number }[];
  readonly createdAt: number | undefined;
  /** The folded texts in which words may stand. */
  readonly texts: readonly string[];
};

/** The folded texts of a card and its fact, as the search index has them. */
export function textsOf(card: DeckRow, dossier: Dossier): readonly string[] {
  const fact = listEntries(dossier, []).find(({ kind, ref }) => kind === 'fact' && ref === card.fact);
  const own = card.isOwn || card.isEdited ? toCardEntry(card) : undefined;
  return [fact, own].flatMap((entry) => (entry ? [entry.main, entry.more] : []));
}

/** What a search may name in a dossier, from the dossier itself. */
export function namesIn({ header, article, entities, facts }: Dossier): Names {
  const speakers = facts.flatMap(({ speaker }) => speaker ?? []);
  return { article, topics: header.topics, entities, speakers: new Set(speakers) };
}

/** Whether a card meets a condition, by looking at it: slow, and plainly what the language means. */
export function meets(asked: AskedCard, condition: Condition, today: number, leechLapses: number): boolean {
  const { card, fact, state, mark } = asked;
  const again = (part: Condition) => meets(asked, part, today, leechLapses);
  switch (condition.kind) {
    case 'all':
      return true;
    case 'and':
      return condition.parts.every(again);
    case 'or':
      return condition.parts.some(again);
    case 'not':
      return !again(condition.part);
    case 'text': {
      const { words, isOpen } = condition;
      return asked.texts.some((text) =>
        ` ${text}${isOpen ? '' : ' '}`.includes(` ${words}${isOpen ? '' : ' '}`),
      );
    }
    case 'is':
      return {
        new: state === undefined,
        learning: state !== undefined && state.phase !== 'review',
        review: state?.phase === 'review',
        due:
          state !== undefined &&
          daysUntilDue(state, today) <= 0 &&
          !mark.suspended &&
          mark.buriedDay !== today,
        suspended: mark.suspended,
        buried: mark.buriedDay === today,
        leech: (state?.lapses ?? 0) >= leechLapses,
        marked: mark.marked,
        flagged: mark.flag > 0,
        own: card.isOwn,
        edited: card.isEdited,
      }[condition.standing];
    case 'prop': {
      const { stability: s, difficulty: d, intervalDays: ivl, lapses, reps } = state ?? {};
      const value = { r: asked.recall, s, d, ivl, lapses, reps }[condition.property];
      return value !== undefined && compare(value, condition.comparison, condition.value);
    }
    case 'flag':
      return mark.flag === condition.flag;
    case 'due':
      return state !== undefined && daysUntilDue(state, today) <= condition.by - today;
    case 'rated':
      return asked.reviews.some(
        ({ day, rating }) =>
          day >= condition.since && (condition.rating === undefined || rating === condition.rating),
      );
    case 'added':
      return asked.createdAt !== undefined && asked.createdAt >= condition.since;
    case 'form':
      return card.form === condition.form;
    case 'status':
      return fact?.status === condition.status;
    case 'fact-kind':
      return fact?.kind === condition.name;
    case 'speaker':
      return fact?.speaker !== undefined && condition.speakers.includes(fact.speaker);
    case 'topic':
      return condition.topics.includes(card.topic);
    case 'entity':
      return fact !== undefined && condition.entities.some((id) => entitiesOf(fact).has(id));
    case 'place':
      return (
        card.start >= 0 && condition.places.some(({ start, end }) => card.start < end && card.end > start)
      );
    default:
      return assertNever(condition);
  }
}

function compare(left: number, comparison: Comparison, right: number): boolean {
  switch (comparison) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    default:
      return assertNever(comparison);
  }
}
