import type { Habits, MemoryModel } from '../rehearsal/learner.ts';
import { keepRetention } from '../rehearsal/policies.ts';
import type { Policy } from '../rehearsal/rehearse.ts';
import { raiseScore } from './gain.ts';

/**
 * How to choose what to see until an exam: always what raises the score most, or spaced reviews first and what
 * raises the score in the time that is left and on the last days.
 */
export type Strategy =
  | { readonly kind: 'raise' }
  | { readonly kind: 'space'; readonly retention: number; readonly lastDays: number };

/** The strategies that are tried against each other; which is best depends on the time there is. */
export const STRATEGIES: readonly [Strategy, ...(readonly Strategy[])] = [
  { kind: 'raise' },
  { kind: 'space', retention: 0.8, lastDays: 3 },
  { kind: 'space', retention: 0.85, lastDays: 6 },
  { kind: 'space', retention: 0.7, lastDays: 4 },
];

/** The policy that follows a strategy; `exam` is the exam's day, counted from the policy's day 0. */
export function followStrategy(strategy: Strategy, model: MemoryModel, habits: Habits, exam: number): Policy {
  const raise = raiseScore(model, habits, exam);
  if (strategy.kind === 'raise') return raise;
  const space = keepRetention(model, strategy.retention);
  return (cards, day) =>
    exam - day <= strategy.lastDays
      ? raise(cards, day)
      : [...new Set([...space(cards, day), ...raise(cards, day)])];
}
