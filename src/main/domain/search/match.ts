import type { TextRange } from '../../../shared/model/search.ts';
import type { NameForm } from './names.ts';
import type { Part, Plan } from './plan.ts';
import { splitWords, type Word } from './words.ts';

/** Where a text holds what was looked for, and how many of the clauses it holds by its own words. */
export type Match = { readonly ranges: readonly TextRange[]; readonly clauses: number };

/**
 * Finds what a plan looks for in texts: its words, phrases and the names of its entities. The ranges lie
 * in the text, in order and apart from each other (UTF-16 code units).
 */
export type Matcher = (text: string) => Match;

/** A matcher for a plan; `forms` are the names of the dossier. */
export function createMatcher({ clauses }: Plan, forms: readonly NameForm[]): Matcher {
  const prepared = clauses.map(({ parts, entities }) => ({
    parts,
    names: forms.filter(({ entity, isWhole }) => isWhole && entities.includes(entity)),
  }));
  return (text) => {
    const words = splitWords(text);
    const found = prepared.map(({ parts, names }) => [
      ...parts.flatMap((part) => findPart(words, part)),
      ...names.flatMap((form) => findSequence(words, form.words, false)),
    ]);
    return {
      ranges: joinRanges(found.flat()),
      clauses: found.filter((ranges) => ranges.length > 0).length,
    };
  };
}

function findPart(words: readonly Word[], part: Part): readonly TextRange[] {
  if (part.type === 'phrase') return findSequence(words, part.words, part.isOpen);
  return words.filter(
    ({ folded }) => part.words.includes(folded) || (part.isBeginning && folded.startsWith(part.typed)),
  );
}

function findSequence(
  words: readonly Word[],
  sequence: readonly string[],
  isOpen: boolean,
): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at + sequence.length <= words.length; at += 1) {
    const first = words[at];
    const last = words[at + sequence.length - 1];
    const fits = sequence.every((wanted, index) => {
      const folded = words[at + index]?.folded;
      return isOpen && index === sequence.length - 1 ? folded?.startsWith(wanted) : folded === wanted;
    });
    if (fits && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Ranges in order, those that touch or overlap made one. */
function joinRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else joined.push({ start, end });
  }
  return joined;
}
