import type { Bin } from '../../../shared/model/progress.ts';

/** How a value is divided into bins: where each begins, and where the last one ends, if it does. */
export type Scale = { readonly starts: readonly number[]; readonly end: number | undefined };

/** Days, each bin twice as wide as the one before: under 1, 1, 2, 4, … 512 and more. */
export const STABILITY: Scale = {
  starts: [0, ...Array.from({ length: 10 }, (_, power) => 2 ** power)],
  end: undefined,
};

/** 1 to 10; a difficulty of exactly 10 belongs to the last bin. */
export const DIFFICULTY: Scale = { starts: [1, 2, 3, 4, 5, 6, 7, 8, 9], end: 10 };

/** 0 to 1 in tenths; a recall of exactly 1 belongs to the last bin. */
export const RECALL: Scale = { starts: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], end: 1 };

/** The bins of a scale with what was counted in each, in their order. */
export function fillBins({ starts, end }: Scale, counts: readonly number[]): readonly Bin[] {
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? end, cards: counts[index] ?? 0 }));
}
