import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ageOfRecall } from '../../../src/main/domain/browse/recall-age.ts';
import { DEFAULT_SCHEDULING } from '../../../src/main/domain/review/card-state.ts';
import { createScheduler } from '../../../src/main/domain/review/schedule.ts';

const { curve, recallAfter } = createScheduler(DEFAULT_SCHEDULING);

/** Recalls as they are typed, and such as lie just beside them. */
const recall = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.constantFrom(-1, 0, 1e-9, 0.899999995, 0.9, 0.900000001, 0.99999999, 1, 1.5),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const stability = fc.oneof(
  fc.integer({ min: 1, max: 400 }),
  fc.double({ min: 0.01, max: 3000, noNaN: true }),
);
const days = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 }));

it('compares ages as recalls compare, to the last of the eight decimals', () => {
  fc.assert(
    fc.property(recall, stability, days, (bound, stability, days) => {
      const predicted = recallAfter(stability, days);
      expect(days > ageOfRecall(curve, bound, false) * stability).toBe(predicted < bound);
      expect(days > ageOfRecall(curve, bound, true) * stability).toBe(predicted <= bound);
    }),
    { numRuns: 2000 },
  );
});

it('takes the side of a bound to which the prediction is rounded', () => {
  fc.assert(
    fc.property(stability, days, fc.constantFrom(-1, 0, 1), (stability, days, steps) => {
      const predicted = recallAfter(stability, days);
      const bound = Math.round(predicted * 1e8 + steps) / 1e8;
      expect(days > ageOfRecall(curve, bound, false) * stability).toBe(predicted < bound);
      expect(days > ageOfRecall(curve, bound, true) * stability).toBe(predicted <= bound);
    }),
    { numRuns: 2000 },
  );
});

it('knows that a stability after the last answer nine in ten are recalled', () => {
  expect(ageOfRecall(curve, 0.9, false)).toBeGreaterThan(1);
  expect(ageOfRecall(curve, 0.9, true)).toBeLessThan(1);
  expect(ageOfRecall(curve, 0.9, false)).toBeCloseTo(1, 6);
});
