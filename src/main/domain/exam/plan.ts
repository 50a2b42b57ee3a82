import { createRandom } from '../chance/random.ts';
import type { Habits, MemoryModel } from '../rehearsal/learner.ts';
import { keepRetention } from '../rehearsal/policies.ts';
import { type Policy, type RehearsedDay, rehearse, type Standing } from '../rehearsal/rehearse.ts';
import { raiseScore } from './gain.ts';

/** Spaced reviews first, and what raises the score in what time is left and on the last days. */
const MIXTURES = [
  { retention: 0.8, lastDays: 3 },
  { retention: 0.85, lastDays: 6 },
  { retention: 0.7, lastDays: 4 },
] as const;

/** Each policy is tried so often, because one learner's luck says little. */
const TRIALS = 3;

type ExamQuestion = {
  readonly cards: readonly Pick<Standing, 'memory' | 'lastDay'>[];
  /** Study days left before the exam's day, today among them; at least 1. */
  readonly days: number;
  /** Milliseconds a day. */
  readonly budget: number;
  readonly habits: Habits;
  readonly model: MemoryModel;
  readonly seed: number;
};

export type ExamPlan = {
  readonly policy: Policy;
  /** The expected share of the cards that are recalled on the exam's day, 0 to 1. */
  readonly score: number;
  readonly days: readonly RehearsedDay[];
};

/**
 * Plans what to see each day until an exam: rehearses several policies on the learner's own memory and takes
 * the one with the highest expected score. No day of a plan is longer than the budget.
 * Gives the policy, whose order for day 0 is what to see today, with what it is expected to come to.
 */
export function planExam(question: ExamQuestion): ExamPlan {
  const { cards, days, budget, habits, model, seed } = question;
  const plans = listPolicies(model, habits, days).map((policy) => {
    const trials = Array.from({ length: TRIALS }, (_, trial) =>
      rehearse({ cards, days, budget, policy, habits, model, random: createRandom(seed + trial) }),
    );
    const score = mean(trials.map(({ recalls }) => mean(recalls)));
    return { policy, score, days: averageDays(trials.map((trial) => trial.days)) };
  });
  return plans.reduce((best, plan) => (plan.score > best.score ? plan : best));
}

function listPolicies(
  model: MemoryModel,
  habits: Habits,
  exam: number,
): readonly [Policy, ...(readonly Policy[])] {
  const raise = raiseScore(model, habits, exam);
  const mix = MIXTURES.map(({ retention, lastDays }): Policy => {
    const space = keepRetention(model, retention);
    return (cards, day) =>
      exam - day <= lastDays ? raise(cards, day) : [...new Set([...space(cards, day), ...raise(cards, day)])];
  });
  return [raise, ...mix];
}

function averageDays(trials: readonly (readonly RehearsedDay[])[]): readonly RehearsedDay[] {
  return (trials[0] ?? []).map((_, day) => {
    const average = (read: (day: RehearsedDay) => number) =>
      mean(trials.map((trial) => (trial[day] ? read(trial[day]) : 0)));
    return {
      introduced: average(({ introduced }) => introduced),
      reviewed: average(({ reviewed }) => reviewed),
      milliseconds: average(({ milliseconds }) => milliseconds),
      known: average(({ known }) => known),
    };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
