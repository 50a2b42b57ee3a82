import { distance } from 'fastest-levenshtein';

/** Every word that the index holds, sorted by code unit. */
export type Vocabulary = readonly string[];

/** Words proposed for one that the index does not hold. */
const MOST_NEAR = 8;
/** An inflected form differs at its end only, and by no more letters than these. */
const ENDING = 2;
const SHORTEST_STEM = 4;

/** Whether the index holds this very word. */
export function hasWord(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary[firstFrom(vocabulary, word)] === word;
}

/** Whether the index holds a word that begins so. */
export function hasBeginning(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary[firstFrom(vocabulary, word)]?.startsWith(word) === true;
}

/** The words that differ from this one only in a short ending: `exercise` and `exercises`. */
export function findInflections(vocabulary: Vocabulary, word: string): readonly string[] {
  const found: string[] = [];
  for (let cut = 1; cut <= ENDING && word.length - cut >= SHORTEST_STEM; cut += 1) {
    const stem = word.slice(0, word.length - cut);
    if (hasWord(vocabulary, stem)) found.push(stem);
  }
  if (word.length < SHORTEST_STEM) return found;
  for (let at = firstFrom(vocabulary, word); vocabulary[at]?.startsWith(word); at += 1) {
    const longer = vocabulary[at] ?? '';
    if (longer !== word && longer.length - word.length <= ENDING) found.push(longer);
  }
  return found;
}

/**
 * The words most like a misspelt one: those at the least edit distance, two swapped neighbours counting as
 * one edit, within one edit for words of four to six letters and two for longer ones. Digits and short
 * words have no neighbours, because there one edit makes another word. An open word is compared with beginnings.
 */
export function findNear(vocabulary: Vocabulary, word: string, isOpen: boolean): readonly string[] {
  const allowed = allowedEdits(word);
  if (allowed === 0) return [];
  const near: { readonly candidate: string; readonly edits: number }[] = [];
  for (const candidate of vocabulary) {
    if (candidate.length < word.length - allowed) continue;
    if (!isOpen && candidate.length > word.length + allowed) continue;
    const edits = Math.min(
      countEdits(word, candidate),
      isOpen ? countEdits(word, candidate.slice(0, word.length)) : Number.POSITIVE_INFINITY,
    );
    if (edits <= allowed) near.push({ candidate, edits });
  }
  const least = Math.min(...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === least)
    .map(({ candidate }) => candidate)
    .sort((a, b) => likeness(b, word) - likeness(a, word) || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_NEAR);
}

function allowedEdits(word: string): number {
  if (/\d/u.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

function countEdits(word: string, candidate: string): number {
  return isSwap(word, candidate) ? 1 : distance(word, candidate);
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = likeness(a, b);
  return (
    at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** How many letters two words share at their beginning. */
function likeness(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The index of the first word that is not before this one. */
function firstFrom(vocabulary: Vocabulary, word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
