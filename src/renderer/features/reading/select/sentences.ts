import type { Passage } from '../../../../shared/model/article.ts';
import type { Span } from '../evidence-range.ts';

/** The stops between which a selection grows by the keyboard: sentences, or words. */
export type Unit = 'sentence' | 'word';

/** Every sentence or word of the passages, without the spaces around it. */
export function listUnits(passages: readonly Passage[], language: string, unit: Unit): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: unit });
  return passages.flatMap(({ text, start }) =>
    [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) => {
      if (segment.trim() === '' || (unit === 'word' && !isWordLike)) return [];
      const from = start + index + (segment.length - segment.trimStart().length);
      return [{ start: from, end: from + segment.trim().length }];
    }),
  );
}

/** The sentence to begin with: the first that ends after an offset, or the one after the selection. */
export function sentenceFrom(units: readonly Span[], offset: number): Span | undefined {
  return units.find(({ end }) => end > offset) ?? units.at(-1);
}

/** A selection with its end a unit further or nearer; it never becomes empty. */
export function moveEnd(units: readonly Span[], { start, end }: Span, step: 1 | -1): Span {
  const ends = units.map((unit) => unit.end);
  const next = step > 0 ? ends.find((one) => one > end) : ends.findLast((one) => one < end);
  return next !== undefined && next > start ? { start, end: next } : { start, end };
}

/** A selection with its start a unit later or earlier; it never becomes empty. */
export function moveStart(units: readonly Span[], { start, end }: Span, step: 1 | -1): Span {
  const starts = units.map((unit) => unit.start);
  const next = step > 0 ? starts.find((one) => one > start) : starts.findLast((one) => one < start);
  return next !== undefined && next < end ? { start: next, end } : { start, end };
}

/** The words of a stretch of the article; what lies between passages is a space. */
export function wordsOf(passages: readonly Passage[], { start, end }: Span): string {
  return passages
    .flatMap((passage) => {
      const part = passage.text.slice(Math.max(0, start - passage.start), Math.max(0, end - passage.start));
      return part === '' ? [] : [part];
    })
    .join(' ');
}
