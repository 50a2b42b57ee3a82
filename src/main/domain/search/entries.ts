import type { EntityId } from '../../../shared/model/ids.ts';
import type { SearchKind } from '../../../shared/model/search.ts';
import { findMentions } from '../article/mentions.ts';
import type { Sentence } from '../article/sentences.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { EditorsNote, Entity, Fact } from '../dossier/format.ts';
import { entityWord } from './names.ts';
import { foldWords } from './words.ts';

/** One thing that can be found: its folded words, the weightier ones in `main`, and whom it is about. */
export type Entry = {
  readonly kind: SearchKind;
  /** Its id within its kind; of a sentence, the offset at which it begins. */
  readonly ref: string;
  readonly main: string;
  readonly more: string;
  readonly about: string;
};

/** Everything of a dossier that can be found. */
export function listEntries(dossier: Dossier, sentences: readonly Sentence[]): readonly Entry[] {
  return [
    ...listSentences(dossier, sentences),
    ...dossier.facts.map(toFactEntry),
    ...dossier.entities.map(toEntityEntry),
    ...dossier.notes.map(toNoteEntry),
  ];
}

/** Every text of a fact in which something may be found, what it states first. */
export function textsOfFact({ statement, answer, cards }: Fact): readonly string[] {
  return [
    statement,
    answer.text,
    ...(answer.accept ?? []),
    ...cards.flatMap(({ front, back, accept = [] }) => [front, back, ...accept]),
  ];
}

/** A card whose words are the learner's, to be found by either side. */
export function toCardEntry(card: {
  readonly id: string;
  readonly front: string;
  readonly back: string;
}): Entry {
  return {
    kind: 'card',
    ref: card.id,
    main: foldWords(card.front),
    more: foldWords(card.back),
    about: '',
  };
}

/** Words that the learner highlighted, found by her note first. */
export function toHighlightEntry(highlight: {
  readonly id: number;
  readonly note: string;
  readonly quotation: { readonly exact: string };
}): Entry {
  const { id, note, quotation } = highlight;
  return {
    kind: 'highlight',
    ref: String(id),
    main: foldWords(note),
    more: foldWords(quotation.exact),
    about: '',
  };
}

function listSentences({ article, entities }: Dossier, sentences: readonly Sentence[]): readonly Entry[] {
  const mentions = findMentions(article, entities);
  let at = 0;
  return sentences.map(({ start, end, text }) => {
    while (mentions[at] && (mentions[at]?.end ?? 0) <= start) at += 1;
    const about: EntityId[] = [];
    for (let next = at; (mentions[next]?.start ?? end) < end; next += 1) {
      const mention = mentions[next];
      if (mention) about.push(mention.entity);
    }
    return { kind: 'passage', ref: String(start), main: foldWords(text), more: '', about: writeAbout(about) };
  });
}

function toFactEntry(fact: Fact): Entry {
  const [statement = '', ...others] = textsOfFact(fact);
  const { entity } = fact.answer;
  const about = [...fact.entities, ...(fact.speaker ? [fact.speaker] : []), ...(entity ? [entity] : [])];
  return {
    kind: 'fact',
    ref: fact.id,
    main: foldWords(statement),
    more: foldWords([...new Set(others)].join(' ')),
    about: writeAbout(about),
  };
}

function toEntityEntry({ id, name, aliases, description }: Entity): Entry {
  return {
    kind: 'entity',
    ref: id,
    main: foldWords(name),
    more: foldWords([...aliases, description].join(' ')),
    about: writeAbout([id]),
  };
}

function toNoteEntry({ id, evidence, note }: EditorsNote): Entry {
  return { kind: 'note', ref: id, main: foldWords(note), more: foldWords(evidence.exact), about: '' };
}

function writeAbout(entities: readonly EntityId[]): string {
  return [...new Set(entities)].map(entityWord).join(' ');
}
