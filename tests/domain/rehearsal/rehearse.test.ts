import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/main/domain/chance/random.ts';
import { USUAL_HABITS } from '../../../src/main/domain/rehearsal/learner.ts';
import { keepRetention } from '../../../src/main/domain/rehearsal/policies.ts';
import { rehearse } from '../../../src/main/domain/rehearsal/rehearse.ts';
import { BELIEVED } from '../../support/pupils.ts';

const MINUTE = 60_000;
const someCards = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ group: `${index}`, memory: undefined, lastDay: 0 }));
const shared = { habits: USUAL_HABITS, model: BELIEVED, policy: keepRetention(BELIEVED, 0.9) };

describe('rehearse', () => {
  it('never spends more on a day than the budget, nor less than there is to do', () => {
    const budgets = fc.integer({ min: 0, max: 12 * MINUTE });
    fc.assert(
      fc.property(budgets, fc.integer({ min: 0, max: 0xffff_ffff }), (budget, seed) => {
        const { days } = rehearse({
          ...shared,
          cards: someCards(40),
          days: 6,
          budget,
          random: createRandom(seed),
        });
        for (const { milliseconds } of days) expect(milliseconds).toBeLessThanOrEqual(budget);
        // The slowest new card is the only reason to stop early.
        if ((days[0]?.introduced ?? 0) < 40) expect(days[0]?.milliseconds).toBeGreaterThan(budget - 33_790);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same days for the same random numbers', () => {
    const run = (seed: number) =>
      rehearse({ ...shared, cards: someCards(20), days: 10, budget: 3 * MINUTE, random: createRandom(seed) });
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  it('never shows two cards of one group on one day', () => {
    const cards = someCards(6).map((card, index) => ({ ...card, group: index < 3 ? 'a' : 'b' }));
    const { days } = rehearse({ ...shared, cards, days: 4, budget: 1e9, random: createRandom(2) });
    expect(days.map(({ introduced, reviewed }) => introduced + reviewed)).toEqual([
      2,
      2,
      2,
      expect.any(Number),
    ]);
    for (const { introduced, reviewed } of days) expect(introduced + reviewed).toBeLessThanOrEqual(2);
  });

  it('lets cards fade that no time is left for', () => {
    const memory = { stability: 10, difficulty: 5 };
    const { recalls, days } = rehearse({
      ...shared,
      cards: [{ group: 'a', memory, lastDay: -4 }],
      days: 6,
      budget: 0,
      random: createRandom(1),
    });
    expect(days.map(({ reviewed }) => reviewed)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(recalls[0]).toBeCloseTo(0.9, 6);
  });

  it('forgets as often as the probability of recall says', () => {
    const memory = { stability: 10, difficulty: 5 };
    const cards = Array.from({ length: 2_000 }, (_, index) => ({ group: `${index}`, memory, lastDay: -10 }));
    const { days } = rehearse({ ...shared, cards, days: 1, budget: 1e9, random: createRandom(3) });
    const { firstTimes, ...habits } = USUAL_HABITS;
    const forgottenAlone = rehearse({
      ...shared,
      cards,
      days: 1,
      budget: 1e9,
      random: createRandom(3),
      habits: { ...habits, firstTimes, reviewTimes: [1, 0, 0, 0] },
    });
    expect(days[0]?.reviewed).toBe(2_000);
    expect((forgottenAlone.days[0]?.milliseconds ?? 0) / 2_000).toBeCloseTo(0.1, 1);
  });
});

describe('keepRetention', () => {
  it('takes the weakest of what is due first, then so many new cards', () => {
    const policy = keepRetention(BELIEVED, 0.9, 1);
    const of = (stability: number) => ({ stability, difficulty: 5 });
    const order = policy(
      [
        { index: 0, group: '0', memory: undefined, lastDay: 0 },
        { index: 1, group: '1', memory: of(5), lastDay: -9 },
        { index: 2, group: '2', memory: of(5), lastDay: -1 },
        { index: 3, group: '3', memory: of(5), lastDay: -30 },
        { index: 4, group: '4', memory: undefined, lastDay: 0 },
      ],
      0,
    );
    expect(order.map(({ index }) => index)).toEqual([3, 1, 0]);
  });
});
