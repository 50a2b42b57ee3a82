import { fold } from '../text/fold.ts';

type Words = { readonly front: string; readonly back: string };

/** Two prompts that share this part of their words, and their answer, are one too many. */
const NEAR = 0.9;

/** A card's words folded once, to be compared with many. */
export type Folded = {
  readonly front: string;
  readonly words: ReadonlySet<string>;
  readonly back: string;
};

/** Folds a card for comparison. */
export function foldCard({ front, back }: Words): Folded {
  const folded = fold(front);
  return { front: folded, words: new Set(folded.split(' ')), back: fold(back) };
}

/** Whether two cards ask the same, or nearly the same with the same answer. */
export function isTwin(a: Folded, b: Folded): boolean {
  return a.front === b.front || (a.back === b.back && sharedPart(a.words, b.words) >= NEAR);
}

/** The words that two prompts share, as a part of all their words (Jaccard's index). */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / a.union(b).size;
}
