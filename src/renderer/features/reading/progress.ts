import type { Passage } from '../../../shared/model/article.ts';

/** A quiet reader's pace in a text that is to be learnt. */
const WORDS_PER_MINUTE = 230;

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** How much of the stretch from `start` to `end` lies before `offset`, from 0 to 1. */
export function fractionRead(
  { start, end }: { readonly start: number; readonly end: number },
  offset: number,
) {
  if (end <= start) return offset >= end ? 1 : 0;
  return Math.min(1, Math.max(0, (offset - start) / (end - start)));
}

/** Minutes to read this many words, not rounded. */
export function minutesFor(words: number): number {
  return words / WORDS_PER_MINUTE;
}

/** A function that says how many minutes are left from an offset on; it counts each passage's words once. */
export function createPace(passages: readonly Passage[]): (offset: number) => number {
  const words = passages.map(({ text }) => countWords(text));
  return (offset) =>
    minutesFor(
      passages.reduce((sum, passage, index) => {
        if (passage.end <= offset) return sum;
        if (passage.start >= offset) return sum + (words[index] ?? 0);
        return sum + countWords(passage.text.slice(offset - passage.start));
      }, 0),
    );
}

/** Minutes left in words. */
export function describeMinutes(minutes: number): string {
  if (minutes === 0) return 'Read to the end';
  const rounded = Math.round(minutes);
  if (rounded === 0) return 'Less than a minute left';
  return `About ${rounded} ${rounded === 1 ? 'minute' : 'minutes'} left`;
}
