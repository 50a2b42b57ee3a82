import type { CardState } from './card-state.ts';

/**
 * Whether a review made a card a leech, or reminds of it again: at `threshold` lapses and then at every
 * half of it, as in Anki (8, 12, 16, … of 8).
 */
export function becomesLeech(before: CardState | undefined, after: CardState, threshold: number): boolean {
  const { lapses } = after;
  if (lapses < threshold || lapses === (before?.lapses ?? 0)) return false;
  return (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}

/** Whether a card has been forgotten so often that drilling it on is a waste. */
export function isLeech(state: CardState | undefined, threshold: number): boolean {
  return state !== undefined && state.lapses >= threshold;
}
