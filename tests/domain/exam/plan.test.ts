import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/main/domain/chance/random.ts';
import { fillToday } from '../../../src/main/domain/exam/fill.ts';
import { raiseScore } from '../../../src/main/domain/exam/gain.ts';
import { planExam } from '../../../src/main/domain/exam/plan.ts';
import { USUAL_HABITS } from '../../../src/main/domain/rehearsal/learner.ts';
import { rehearse } from '../../../src/main/domain/rehearsal/rehearse.ts';
import { BELIEVED, compareOnCourse } from '../../support/pupils.ts';

const MINUTE = 60_000;
const shared = { habits: USUAL_HABITS, model: BELIEVED };
const fresh = { group: '', memory: undefined, lastDay: 0 };
/** Each in a group of its own. */
const apart = <T extends object>(cards: readonly T[]) =>
  cards.map((card, index) => ({ ...card, group: String(index) }));
const learnt = (stability: number, daysAgo: number) => ({
  group: '',
  memory: { stability, difficulty: 5 },
  lastDay: -daysAgo,
});
const someCards = fc.array(
  fc.oneof(
    fc.constant(fresh),
    fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 90 })).map((x) => learnt(...x)),
  ),
  { minLength: 1, maxLength: 25 },
);

describe('planExam', () => {
  it('never plans a day longer than the budget, and always the same for the same seed', () => {
    fc.assert(
      fc.property(
        someCards,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 9 * MINUTE }),
        fc.integer({ min: 0, max: 0xffff_ffff }),
        (some, days, budget, seed) => {
          const cards = apart(some);
          const plan = planExam({ ...shared, cards, days, budget, seed });
          expect(plan.days).toHaveLength(days);
          for (const { milliseconds } of plan.days) expect(milliseconds).toBeLessThanOrEqual(budget);
          expect(plan.score).toBeGreaterThanOrEqual(0);
          expect(plan.score).toBeLessThanOrEqual(1);
          const again = planExam({ ...shared, cards, days, budget, seed });
          expect(again.score).toBe(plan.score);
          expect(again.days).toEqual(plan.days);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('expects more of more time', () => {
    const cards = apart(Array.from({ length: 40 }, () => fresh));
    const [none, little, much] = [0, 2 * MINUTE, 10 * MINUTE].map(
      (budget) => planExam({ ...shared, cards, days: 5, budget, seed: 1 }).score,
    );
    expect(none).toBe(0);
    expect(little).toBeGreaterThan(0.1);
    expect(much).toBeGreaterThan((little ?? 1) + 0.2);
  });

  it('is better than raising the score day by day, which is short-sighted over a long time', () => {
    const cards = apart(Array.from({ length: 160 }, () => fresh));
    const [days, budget] = [60, 2 * MINUTE];
    const policy = raiseScore(BELIEVED, USUAL_HABITS, days);
    const recalls = [1, 2, 3].flatMap(
      (seed) => rehearse({ ...shared, cards, days, budget, policy, random: createRandom(seed) }).recalls,
    );
    const alone = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
    expect(planExam({ ...shared, cards, days, budget, seed: 1 }).score).toBeGreaterThan(alone + 0.005);
  });

  it('has pupils it has never seen recall more than a fixed retention of 0.9, at equal time', () => {
    for (const course of [
      { cards: 60, days: 5, minutes: 3 },
      { cards: 60, days: 20, minutes: 4 },
    ]) {
      const { fixed, planned } = compareOnCourse(course, 12);
      expect(planned.minutes).toBeCloseTo(fixed.minutes, 1);
      expect(planned.score).toBeGreaterThan(fixed.score);
    }
  });
});

describe('raiseScore', () => {
  it('leaves alone what will be remembered anyway, and what was seen today', () => {
    const cards = apart([learnt(400, 1), learnt(4, 3), learnt(4, 0)]).map((card, index) => ({
      ...card,
      index,
    }));
    const order = raiseScore(BELIEVED, USUAL_HABITS, 5)(cards, 0).map(({ index }) => index);
    expect(order[0]).toBe(1);
    expect(order).not.toContain(2);
  });
});

describe('planExam of a large deck', () => {
  it('plans by a sample, and speaks of the whole', () => {
    const some = (length: number) => apart(Array.from({ length }, () => fresh));
    const small = planExam({ ...shared, cards: some(400), days: 6, budget: 30 * MINUTE, seed: 1 });
    const large = planExam({ ...shared, cards: some(4_000), days: 6, budget: 300 * MINUTE, seed: 1 });
    expect(large.score).toBeCloseTo(small.score, 6);
    expect(large.days[0]?.introduced).toBeCloseTo(10 * (small.days[0]?.introduced ?? 0), 6);
  });
});

describe('fillToday', () => {
  const order = apart([fresh, fresh, fresh]).map((card, index) => ({ ...card, index }));
  const fill = (left: number, seen: readonly string[] = []) =>
    fillToday(order, left, new Set(seen), USUAL_HABITS, BELIEVED).cards.map(({ index }) => index);

  it('takes what is done in time even when it goes slowly', () => {
    expect(fill(33_000)).toEqual([]);
    expect(fill(34_000)).toEqual([0]);
    expect(fill(10 * MINUTE)).toEqual([0, 1, 2]);
  });

  it('leaves out what answers a card of today', () => {
    expect(fill(10 * MINUTE, ['1'])).toEqual([0, 2]);
  });
});
