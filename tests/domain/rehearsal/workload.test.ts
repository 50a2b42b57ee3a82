import { describe, expect, it } from 'vitest';
import { USUAL_HABITS } from '../../../src/main/domain/rehearsal/learner.ts';
import { measureWorkload } from '../../../src/main/domain/rehearsal/workload.ts';
import { BELIEVED } from '../../support/pupils.ts';

const shared = { days: 60, newPerDay: 20, habits: USUAL_HABITS, model: BELIEVED, seed: 1 };
const someCards = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ group: String(index), memory: undefined, lastDay: 0 }));

describe('measureWorkload', () => {
  it('asks more time of a higher retention, and gives more knowledge for it', () => {
    const loads = [0.7, 0.8, 0.9, 0.97].map((retention) =>
      measureWorkload({ ...shared, cards: someCards(200), retention }),
    );
    for (const read of ['minutesPerDay', 'known'] as const) {
      const values = loads.map((load) => load[read]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
    expect(loads[2]?.known).toBeGreaterThan(0.9);
  });

  it('introduces no more new cards than are wanted', () => {
    const none = measureWorkload({ ...shared, cards: someCards(10), retention: 0.9, newPerDay: 0 });
    expect(none).toEqual({ minutesPerDay: 0, mostMinutes: 0, known: 0 });
    const slow = measureWorkload({ ...shared, cards: someCards(200), retention: 0.9, newPerDay: 2 });
    const fast = measureWorkload({ ...shared, cards: someCards(200), retention: 0.9, newPerDay: 20 });
    expect(fast.mostMinutes).toBeGreaterThan(3 * slow.mostMinutes);
  });

  it('speaks of the whole of a large deck', () => {
    const small = measureWorkload({ ...shared, cards: someCards(400), retention: 0.9, newPerDay: 10 });
    const large = measureWorkload({ ...shared, cards: someCards(4_000), retention: 0.9, newPerDay: 100 });
    expect(large.minutesPerDay).toBeCloseTo(10 * small.minutesPerDay, 6);
  });
});
