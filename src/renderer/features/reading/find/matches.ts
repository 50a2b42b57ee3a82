import type { Passage } from '../../../../shared/model/article.ts';
import type { Span } from '../evidence-range.ts';

/** A passage folded for searching; each folded character knows which characters of the article it stands for. */
type FoldedPassage = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** The passages in a form in which case, diacritics, and the kind of a quote, dash or space do not count. */
export type FoldedArticle = readonly FoldedPassage[];

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′ʼ`´]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
  [/\s/gu, ' '],
];

/** Marks that sit on a letter, and characters that show nothing. */
const SILENT = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Folds the passages once, for many searches. */
export function foldArticle(passages: readonly Passage[]): FoldedArticle {
  return passages.map(({ text, start }) => foldWithOffsets(text, start));
}

/**
 * Every place where the passages hold the query, in order, none overlapping another; in UTF-16 code units
 * of the article. A query without anything to look for is found nowhere.
 */
export function findMatches(article: FoldedArticle, query: string): readonly Span[] {
  const wanted = foldWithOffsets(query, 0).text.trim().replace(/ +/gu, ' ');
  if (wanted === '') return [];
  return article.flatMap(({ text, starts, ends }) => {
    const found: Span[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const start = starts[at];
      const end = ends[at + wanted.length - 1];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
    return found;
  });
}

/** The index of the first match that ends after an offset; the first of all when none does. */
export function matchFrom(matches: readonly Span[], offset: number): number {
  return Math.max(
    0,
    matches.findIndex(({ end }) => end > offset),
  );
}

function foldWithOffsets(source: string, offset: number): FoldedPassage {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = offset;
  for (const character of source) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    // What folds to nothing belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (const unit of folded.split('')) {
      text += unit;
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text, starts, ends };
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replace(SILENT, '').toLowerCase().replace(SILENT, '');
  return VARIANTS.reduce((text, [variant, one]) => text.replace(variant, one), plain);
}
