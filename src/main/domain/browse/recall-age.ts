import type { ForgettingCurve } from '../review/schedule.ts';

/** Recall is predicted to eight decimals. */
const STEPS = 10 ** 8;

/**
 * The age, in stabilities since the last answer, past which a card's predicted recall is under `recall` (0 to 1);
 * with `isIncluded`, under or equal to it. Infinite where no recall is so low, negative where every recall is.
 * Recall only falls with time, so that ages compare as recalls do, and without a power for each card.
 */
export function ageOfRecall({ factor, decay }: ForgettingCurve, recall: number, isIncluded: boolean): number {
  const near = Math.round(recall * STEPS);
  const isUnder = isIncluded ? near / STEPS <= recall : near / STEPS < recall;
  const first = isUnder ? near + 1 : near;
  // What lies under the middle between two steps is rounded to the lower one.
  const edge = (first - 0.5) / STEPS;
  return edge <= 0 ? Number.POSITIVE_INFINITY : (edge ** (1 / decay) - 1) / factor;
}
