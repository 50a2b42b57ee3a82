import { default_w } from 'ts-fsrs';
import type { Random } from '../../src/main/domain/chance/random.ts';
import { createRandom } from '../../src/main/domain/chance/random.ts';
import { planExam } from '../../src/main/domain/exam/plan.ts';
import { followStrategy } from '../../src/main/domain/exam/strategy.ts';
import { type MemoryModel, USUAL_HABITS } from '../../src/main/domain/rehearsal/learner.ts';
import { keepRetention } from '../../src/main/domain/rehearsal/policies.ts';
import { type Policy, rehearse } from '../../src/main/domain/rehearsal/rehearse.ts';
import { DEFAULT_SCHEDULING } from '../../src/main/domain/review/card-state.ts';
import { createScheduler } from '../../src/main/domain/review/schedule.ts';

/** What a planner believes of a pupil it knows nothing of. */
export const BELIEVED: MemoryModel = createScheduler(DEFAULT_SCHEDULING);

/** A pupil whose memory is not as the planner believes: first stabilities off by half, other weights by an eighth. */
export function aPupil(random: Random): MemoryModel {
  const weights = default_w.map(
    (weight, index) => weight * Math.exp((index < 4 ? 0.5 : 0.12) * normal(random)),
  );
  const decay = Math.min(0.8, Math.max(0.1, weights[20] ?? 0));
  return createScheduler({ ...DEFAULT_SCHEDULING, weights: weights.with(20, decay) });
}

/** A number drawn from the standard normal distribution (Box and Muller). */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}

export type Course = { readonly cards: number; readonly days: number; readonly minutes: number };

/**
 * The mean share of cards that pupils held out from the planner recall on the exam's day: under a fixed retention
 * of 0.9 within the course's minutes a day, and under the exam plan in no more time than that took on average.
 */
export function compareOnCourse({ cards: count, days, minutes }: Course, pupils: number) {
  const cards = Array.from({ length: count }, (_, index) => ({
    group: String(index),
    memory: undefined,
    lastDay: 0,
  }));
  const shared = { cards, days, habits: USUAL_HABITS, model: BELIEVED };
  const run = (policy: Policy, budget: number) => {
    const runs = Array.from({ length: pupils }, (_, pupil) =>
      rehearse({
        ...shared,
        budget: budget * 60_000,
        policy,
        truth: aPupil(createRandom(1_000 + pupil)),
        random: createRandom(2_000 + pupil),
      }),
    );
    return {
      score: mean(runs.map(({ recalls }) => mean(recalls))),
      minutes: mean(runs.map(({ days }) => mean(days.map(({ milliseconds }) => milliseconds / 60_000)))),
    };
  };
  const plan = (budget: number) => {
    const { strategy, score } = planExam({ ...shared, budget: budget * 60_000, seed: 1 });
    const policy = followStrategy(strategy, BELIEVED, USUAL_HABITS, days);
    return { ...run(policy, budget), budget, expected: score };
  };
  const fixed = run(keepRetention(BELIEVED, 0.9), minutes);
  // A day never exceeds its budget, so it ends a little short of it: as much is added as the first plan left over.
  const { minutes: used } = plan(fixed.minutes);
  return { fixed, planned: plan(fixed.minutes + (fixed.minutes - used)) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
