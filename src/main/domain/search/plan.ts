import type { EntityId } from '../../../shared/model/ids.ts';
import type { NameForm } from './names.ts';
import type { Term } from './query.ts';
import { findInflections, findNear, hasBeginning, hasWord, type Vocabulary } from './vocabulary.ts';

/** One word of a query and all that counts as it, or a phrase that must stand as it is. */
export type Part =
  | {
      readonly type: 'word';
      readonly typed: string;
      /** The typed word before it was folded. */
      readonly text: string;
      /** Words of the index that count as the typed one. */
      readonly words: readonly string[];
      /** Whether every word that begins as typed counts, too. */
      readonly isBeginning: boolean;
      /** Whether `words` are only like what was typed. */
      readonly isNear: boolean;
    }
  | { readonly type: 'phrase'; readonly words: readonly string[]; readonly isOpen: boolean };

/** What a text must hold: all the parts, or one of the entities that they name. */
export type Clause = { readonly parts: readonly Part[]; readonly entities: readonly EntityId[] };

/** What to look for: texts that satisfy every clause, or any. */
export type Plan = { readonly clauses: readonly Clause[]; readonly needs: 'all' | 'any' };

/** What fits more entities than these names none of them. */
const MOST_NAMED = 6;

/** A name that is only begun names its entity from this many letters on. */
const SHORTEST_NAME = 3;

/**
 * Plans the search for a query. Words the index does not hold stand for those like them, and names in any
 * form stand for their entities. With `doubts`, words that the index holds may be misspelt as well.
 */
export function planSearch(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  forms: readonly NameForm[],
  { needs, doubts }: { readonly needs: Plan['needs']; readonly doubts: boolean },
): Plan {
  const parts = terms.map((term) => toPart(term, vocabulary, doubts));
  const clauses: Clause[] = [];
  for (let at = 0; at < parts.length; ) {
    const { length, entities } = nameAt(parts, at, forms);
    clauses.push({ parts: parts.slice(at, at + length), entities });
    at += length;
  }
  return { clauses, needs };
}

function toPart(term: Term, vocabulary: Vocabulary, doubts: boolean): Part {
  const [typed = ''] = term.words;
  if (term.isPhrase || typed === '') return { type: 'phrase', words: term.words, isOpen: term.isOpen };
  const isKnown = hasWord(vocabulary, typed);
  const isBeginning = (term.isOpen || !isKnown) && hasBeginning(vocabulary, typed);
  const isNear = doubts || !(isKnown || isBeginning);
  const like = isNear ? findNear(vocabulary, typed, term.isOpen) : [];
  const inflected = findInflections(vocabulary, typed);
  const words = [...new Set([...(isKnown ? [typed] : []), ...inflected, ...like])];
  return {
    type: 'word',
    typed,
    text: term.text,
    words,
    isBeginning,
    isNear: isNear && like.some((word) => word !== typed),
  };
}

/** The longest run of words from `at` on that is a name; a single part that names nobody without one. */
function nameAt(
  parts: readonly Part[],
  at: number,
  forms: readonly NameForm[],
): { readonly length: number; readonly entities: readonly EntityId[] } {
  const rest = parts.slice(at);
  const isWord = rest.findIndex(({ type }) => type !== 'word');
  const longest = isWord === -1 ? rest.length : isWord;
  for (let length = longest; length > 0; length -= 1) {
    const run = rest.slice(0, length);
    const entities = [...new Set(forms.filter((form) => names(run, form)).map(({ entity }) => entity))];
    if (entities.length > 0 && entities.length <= MOST_NAMED) return { length, entities };
  }
  return { length: 1, entities: [] };
}

/** Whether these words are the whole form, or begin it clearly enough while the last one is being typed. */
function names(run: readonly Part[], { words }: NameForm): boolean {
  if (run.length > words.length) return false;
  const isUnfinished = run.length < words.length;
  if (isUnfinished && run.length === 1) return false;
  return run.every((part, index) => {
    const word = words[index] ?? '';
    if (part.type !== 'word') return false;
    if (part.words.includes(word)) return true;
    return part.isBeginning && part.typed.length >= SHORTEST_NAME && word.startsWith(part.typed);
  });
}
