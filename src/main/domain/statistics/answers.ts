import type { AnswersByPhase, RatingCounts, ReviewHours } from '../../../shared/model/progress.ts';
import type { CardPhase, Rating } from '../../../shared/model/review.ts';

const PHASES = ['new', 'learning', 'review', 'relearning'] as const satisfies readonly CardPhase[];

type Counted = { readonly phase: CardPhase; readonly rating: Rating; readonly reviews: number };

/** Counts by rating from rows that each count one of them. */
export function foldRatings(rows: readonly Omit<Counted, 'phase'>[]): RatingCounts {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const { rating, reviews } of rows) sums[rating - 1] = (sums[rating - 1] ?? 0) + reviews;
  return sums;
}

/** The answers of every phase, in the order in which a card goes through them; without a row there were none. */
export function foldAnswers(rows: readonly Counted[]): AnswersByPhase['phases'] {
  return PHASES.map((phase) => ({ phase, ratings: foldRatings(rows.filter((row) => row.phase === phase)) }));
}

/** All hours of the clock from rows for those in which anything was reviewed. */
export function fillHours(
  rows: readonly (ReviewHours['hours'][number] & { readonly hour: number })[],
): ReviewHours['hours'] {
  const hours = new Map(rows.map(({ hour, ...counts }) => [hour, counts]));
  return Array.from({ length: 24 }, (_, hour) => hours.get(hour) ?? { reviews: 0, tested: 0, remembered: 0 });
}
