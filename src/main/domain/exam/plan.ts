import { createRandom } from '../chance/random.ts';
import type { Habits, MemoryModel } from '../rehearsal/learner.ts';
import { type RehearsedDay, rehearse, type Start } from '../rehearsal/rehearse.ts';
import { sampleDeck } from '../rehearsal/sample.ts';
import { followStrategy, STRATEGIES, type Strategy } from './strategy.ts';

/** Each strategy is tried so often, because one learner's luck says little. */
const TRIALS = 3;

type ExamQuestion = {
  readonly cards: readonly Start[];
  /** Study days left before the exam's day, today among them; at least 1. */
  readonly days: number;
  /** Milliseconds a day. */
  readonly budget: number;
  readonly habits: Habits;
  readonly model: MemoryModel;
  readonly seed: number;
};

export type ExamPlan = {
  readonly strategy: Strategy;
  /** The expected share of the cards that are recalled on the exam's day, 0 to 1. */
  readonly score: number;
  /** What each day is expected to come to. */
  readonly days: readonly RehearsedDay[];
};

/**
 * Plans what to see each day until an exam: rehearses several strategies on the learner's own memory and takes
 * the one with the highest expected score. No day of a plan is longer than the budget; the same question has
 * the same plan.
 */
export function planExam(question: ExamQuestion): ExamPlan {
  const { days, habits, model, seed } = question;
  const { cards, scale } = sampleDeck(question.cards, seed);
  const budget = question.budget / scale;
  const plans = STRATEGIES.map((strategy): ExamPlan => {
    const policy = followStrategy(strategy, model, habits, days);
    const trials = Array.from({ length: TRIALS }, (_, trial) =>
      rehearse({ cards, days, budget, policy, habits, model, random: createRandom(seed + 1 + trial) }),
    );
    const score = mean(trials.map(({ recalls }) => mean(recalls)));
    return { strategy, score, days: averageDays(trials.map((trial) => trial.days)) };
  });
  const best = plans.reduce((one, other) => (other.score > one.score ? other : one));
  return { ...best, days: best.days.map((day) => enlarge(day, scale)) };
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

function enlarge({ introduced, reviewed, milliseconds, known }: RehearsedDay, factor: number): RehearsedDay {
  return {
    introduced: introduced * factor,
    reviewed: reviewed * factor,
    milliseconds: milliseconds * factor,
    known: known * factor,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
