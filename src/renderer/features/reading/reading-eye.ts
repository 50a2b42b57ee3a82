import type { ReadRange } from '../../../shared/model/read-ranges.ts';

/** What of the article is in view, and since when, in milliseconds of any clock. */
export type View = ReadRange & { readonly at: number };

/** Characters a second that the quickest of readers takes in, about 600 words a minute. */
const QUICKEST = 60;

/** Characters a second at which a text that is scrolled through can still be skimmed. */
const SKIMMED = 600;

/**
 * What was read of a view until another took its place, or until now where `next` is the same: as far as the
 * quickest reader comes in that time, and what was scrolled through in order, no faster than it can be
 * skimmed. What a jump leaves out was not read.
 */
export function readUntil(view: View, next: View): ReadRange {
  const seconds = Math.max(0, next.at - view.at) / 1000;
  const held = Math.min(view.end, view.start + Math.floor(seconds * QUICKEST));
  const passed = next.start - view.start;
  const isInOrder = next.start <= view.end && passed <= seconds * SKIMMED;
  return { start: view.start, end: Math.max(held, isInOrder ? next.start : 0) };
}
