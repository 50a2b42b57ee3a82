import { fold } from '../text/fold.ts';

/** A word as search compares it, and its place in the text (UTF-16 code units). */
export type Word = { readonly folded: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const GENITIVE = /['’ʼ]s$/iu;
const PLAIN = /^[a-z0-9]+$/iu;

/** The words of a text of any script, folded; `CSTO’s` is found as `csto`, `½` as two words at one place. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const bare = word.replace(GENITIVE, '');
    const range = { start: index, end: index + word.length };
    // Most words need no folding, and folding is what takes time.
    const parts = PLAIN.test(bare) ? [bare.toLowerCase()] : fold(bare).split(' ');
    for (const folded of parts) if (folded !== '') words.push({ folded, ...range });
  }
  return words;
}

/** A text as the index holds it: its folded words with single spaces. */
export function foldWords(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}
