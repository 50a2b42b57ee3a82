import type { Rating } from '../../../shared/model/review.ts';
import type { Memory } from '../review/card-state.ts';
import type { Scheduler } from '../review/schedule.ts';

/** How memory grows and fades. */
export type MemoryModel = Pick<Scheduler, 'remember' | 'recallAfter'>;

/** A number for each rating: Again, Hard, Good, Easy. */
export type ByRating = readonly [number, number, number, number];

/** How a learner answers, and how long that takes. */
export type Habits = {
  /** How likely each rating of a card seen for the first time is. */
  readonly firstRatings: ByRating;
  /** How likely each rating of a card that is recalled is; Again is never. */
  readonly recalledRatings: ByRating;
  /** Milliseconds a new card takes on its day, all its steps together, by its first rating. */
  readonly firstTimes: ByRating;
  /** The same for a card that comes back. */
  readonly reviewTimes: ByRating;
};

/** What FSRS's own simulator takes for usual (github.com/open-spaced-repetition/fsrs-optimizer). */
export const USUAL_HABITS: Habits = {
  firstRatings: [0.24, 0.094, 0.495, 0.171],
  recalledRatings: [0, 0.224, 0.631, 0.145],
  firstTimes: [33_790, 24_300, 13_680, 6_500],
  reviewTimes: [23_000, 11_680, 7_330, 5_600],
};

export const RATINGS = [1, 2, 3, 4] as const satisfies readonly Rating[];

/** The memory at the end of a day on which a card was rated so first: a card not known is drilled until it is. */
export function rememberDay(
  model: MemoryModel,
  memory: Memory | undefined,
  days: number,
  rating: Rating,
): Memory {
  const after = model.remember(memory, days, rating);
  const isDrilled = memory === undefined ? rating < 4 : rating === 1;
  return isDrilled ? model.remember(after, 0, 3) : after;
}

/** How likely each rating is when the card is recalled with this probability; of a new card without one. */
export function chancesOf(habits: Habits, recall: number | undefined): ByRating {
  if (recall === undefined) return habits.firstRatings;
  const [, hard, good, easy] = habits.recalledRatings;
  return [1 - recall, recall * hard, recall * good, recall * easy];
}

/** Milliseconds a card takes on a day by its first rating. */
export function timesOf(habits: Habits, isNew: boolean): ByRating {
  return isNew ? habits.firstTimes : habits.reviewTimes;
}

/** What a number by rating comes to on average. */
export function expect(values: ByRating, chances: ByRating): number {
  return chances.reduce((sum, chance, index) => sum + chance * (values[index] ?? 0), 0);
}
