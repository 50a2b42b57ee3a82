import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekOf } from '../../../src/main/domain/statistics/retention.ts';
import { yearBack } from '../../../src/main/domain/statistics/year.ts';

describe('a year back', () => {
  it('holds today when it goes back by none, and joins the years around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000, max: 40_000 }), fc.nat(60), (today, back) => {
        const [year, before, current] = [
          yearBack(today, back),
          yearBack(today, back + 1),
          yearBack(today, 0),
        ];
        expect(today).toBeGreaterThanOrEqual(current.first);
        expect(today).toBeLessThanOrEqual(current.last);
        expect(before.last).toBe(year.first - 1);
        expect(weekOf(year.first)).toBe(year.first);
        expect(year.last - year.first + 1).toBe(7 * year.weeks);
      }),
    );
  });
});
