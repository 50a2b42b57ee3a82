import type { Passage } from '../../../shared/model/article.ts';
import { fractionOf, type ReadRange } from '../../../shared/model/read-ranges.ts';

/** A quiet reader's pace in a text that is to be learnt. */
const WORDS_PER_MINUTE = 230;

/** A line that was left out at the foot of a page is no part that is still to be read. */
const READ = 0.99;

/** What was read of a stretch, from 0 to 1, and the minutes that the rest of it takes, not rounded. */
export type Progress = { readonly share: number; readonly minutes: number };

/** The offset at which each word of the text begins: what stands between spaces and holds a letter or a digit. */
export function findWords(passages: readonly Passage[]): readonly number[] {
  return passages.flatMap(({ text, start }) =>
    [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ index }) => start + index),
  );
}

/** How far a stretch of the text has been read, wherever the reader is now. */
export function measureProgress(
  words: readonly number[],
  stretch: ReadRange,
  read: readonly ReadRange[],
): Progress {
  const isIn = (at: number, { start, end }: ReadRange) => start <= at && at < end;
  const unread = words.filter((at) => isIn(at, stretch) && !read.some((range) => isIn(at, range)));
  return { share: fractionOf(stretch, read), minutes: unread.length / WORDS_PER_MINUTE };
}

/** Whether nothing is left that is worth a minute. */
export function isRead({ share }: Progress): boolean {
  return share >= READ;
}

/** What is left, in words: “6 min left”. */
export function tellLeft(progress: Progress): string {
  return isRead(progress) ? 'All read' : `${Math.max(1, Math.round(progress.minutes))} min left`;
}

/** What was read and what is left, in words: “12 % read, 2 min left”. */
export function tellProgress(progress: Progress): string {
  const percent = Math.round(100 * progress.share);
  return isRead(progress) || percent === 0 ? tellLeft(progress) : `${percent} % read, ${tellLeft(progress)}`;
}
