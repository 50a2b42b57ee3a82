import type { EntityId } from '../../../shared/model/ids.ts';
import type { Entity } from '../dossier/format.ts';
import { namesOf } from '../dossier/names.ts';
import { fold } from '../text/fold.ts';
import { type Knowledge, type NamedForm, readKnowledge } from './knowledge.ts';
import { matchWord } from './match.ts';
import { readWords, type Word, writeWords } from './words.ts';

const COURTESY = 'mr mrs ms dr prof sir madam';
/** What may be said with a name of a kind. */
const KINDS = {
  person: COURTESY,
  country: 'country state',
  organisation: 'organization',
  body: '',
  place: 'city town place region area capital',
  event: '',
  document: 'document',
  operation: 'operation',
  force: 'forces',
} as const satisfies Record<Entity['kind'], string>;

/** The entity that an answer names: the one declared, else the one whose name the key is. */
export function findMeant(
  knowledge: Knowledge,
  key: string,
  declared: EntityId | undefined,
): Entity | undefined {
  const found = knowledge.entities.find(({ id }) => id === declared);
  return found ?? readKnowledge(knowledge).byName.get(writeWords(readWords(key)));
}

/** Every name of an entity; for a person also the last name alone, where no one else bears it. */
export function listNames({ entities }: Knowledge, meant: Entity | undefined): readonly string[] {
  if (meant === undefined) return [];
  const last = lastName(meant);
  const isShared = entities.some((other) => other.id !== meant.id && lastName(other) === last);
  return [...namesOf(entities, meant.id), ...(last === undefined || isShared ? [] : [last])];
}

function lastName({ kind, name }: Entity): string | undefined {
  return kind === 'person' ? fold(name).split(' ').at(-1) : undefined;
}

/** Words that may stand beside a name without saying anything else: its title, its country, its other names. */
export function listBeside({ entities }: Knowledge, meant: Entity | undefined): readonly Word[] {
  if (meant === undefined) return [];
  const texts = [
    ...namesOf(entities, meant.id),
    ...namesOf(entities, meant.country),
    ...namesOf(entities, meant.within),
    meant.office ?? '',
    KINDS[meant.kind],
  ];
  return texts.flatMap((text) => (text === '' ? [] : readWords(text)));
}

/** The first letters of a name of three words and more: `CSC` for `Collective Security Council`. */
export function writeAcronym(words: readonly Word[]): string | undefined {
  return words.length < 3 ? undefined : words.map(({ text }) => text.charAt(0)).join('');
}

/**
 * Another entity that an answer names: every word of one of its names was typed, and typed more like
 * it than like the right answer. `excused` are words that may be said besides, as those of the prompt.
 */
export function findOther(
  knowledge: Knowledge,
  typed: readonly Word[],
  meant: Entity | undefined,
  forms: readonly (readonly Word[])[],
  excused: (word: Word) => boolean,
): Entity | undefined {
  const { forms: known, vocabulary } = readKnowledge(knowledge);
  const wanted = forms.flat();
  const costs = typed.map((one) =>
    Math.min(...wanted.map((word) => costOf(one, word, vocabulary)), Infinity),
  );
  const isNamed = ({ entity, words }: NamedForm): boolean => {
    if (entity.id === meant?.id || words.length > typed.length) return false;
    let cost = 0;
    const used: number[] = [];
    for (const word of words) {
      const each = typed.map((one) => costOf(one, word, vocabulary));
      const least = Math.min(...each);
      if (least === Infinity) return false;
      cost += least;
      used.push(each.indexOf(least));
    }
    if (used.every((at) => isExcused(typed[at], excused))) return false;
    return cost < used.reduce((sum, at) => sum + (costs[at] ?? 0), 0);
  };
  // Who is named within the answer, as the CSTO in “its potential”, is no one else.
  const isPart = ({ words }: NamedForm): boolean =>
    forms.some((form) => words.every(({ text }) => form.some((word) => word.text === text)));
  return known.find(
    (named) => isNamed(named) && !known.some((form) => form.entity.id === named.entity.id && isPart(form)),
  )?.entity;
}

const isExcused = (word: Word | undefined, excused: (word: Word) => boolean): boolean =>
  word !== undefined && excused(word);

const costOf = (typed: Word, word: Word, vocabulary: ReadonlySet<string>): number =>
  matchWord(typed, word, vocabulary)?.cost ?? Infinity;
