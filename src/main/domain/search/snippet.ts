import type { Snippet, TextRange } from '../../../shared/model/search.ts';

/** Characters of a text that a result shows, and of those before its first match. */
const LENGTH = 180;
const LEAD = 50;

/** Cuts a text to what a result has room for, around its first match, at the borders of words. */
export function cutSnippet(text: string, ranges: readonly TextRange[]): Snippet {
  if (text.length <= LENGTH) return { text, marks: ranges };
  const first = ranges[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - LEAD, text.length - LENGTH));
  const from = wanted === 0 ? 0 : Math.min(first, borderAfter(text, wanted));
  const to = text.length - from <= LENGTH ? text.length : borderBefore(text, from + LENGTH, from);
  const before = from > 0 ? '… ' : '';
  const shown = text.slice(from, to).trimEnd();
  const shift = before.length - from;
  return {
    text: `${before}${shown}${to < text.length ? ' …' : ''}`,
    marks: ranges
      .filter(({ start, end }) => start >= from && end <= from + shown.length)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

function borderAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

function borderBefore(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= least ? at : space;
}
