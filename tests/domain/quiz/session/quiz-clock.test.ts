import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowTime,
  EXTENSION,
  extendTime,
  isTimeUp,
  nearEnd,
  spendTime,
} from '../../../../src/shared/model/quiz-clock.ts';

const MINUTE = 60_000;
const clocks = fc.record({
  used: fc.integer({ min: 0, max: 60 * MINUTE }),
  limit: fc.option(fc.integer({ min: MINUTE, max: 150 * MINUTE }), { nil: undefined }),
});

describe('the time for an exam', () => {
  it('is a minute a question, as often as the learner needs it, or without end', () => {
    expect(([0, 100, 150, 300] as const).map((allowance) => allowTime(10, allowance))).toEqual([
      undefined,
      10 * MINUTE,
      15 * MINUTE,
      30 * MINUTE,
    ]);
  });

  it('never runs back, whatever the screen counted, nor beyond its limit', () => {
    fc.assert(
      fc.property(clocks, fc.array(fc.integer({ min: 0, max: 200 * MINUTE })), (clock, counts) => {
        const start = spendTime(clock, 0);
        const spent = counts.reduce(spendTime, start);
        expect(spent.used).toBe(
          Math.min(clock.limit ?? Number.POSITIVE_INFINITY, Math.max(start.used, ...counts)),
        );
        expect(spent.used).toBeGreaterThanOrEqual(start.used);
      }),
    );
  });

  it('is up at its limit, and not any more once it is extended', () => {
    const up = spendTime({ used: 0, limit: 5 * MINUTE }, 9 * MINUTE);
    expect([isTimeUp(up), isTimeUp(extendTime(up)), extendTime(up).limit]).toEqual([
      true,
      false,
      5 * MINUTE + EXTENSION,
    ]);
    expect(isTimeUp({ used: 999 * MINUTE, limit: undefined })).toBe(false);
  });

  it('warns at least a minute before its end, and again in the last half minute', () => {
    const near = (used: number) => nearEnd({ used: used * MINUTE, limit: 10 * MINUTE });
    expect([7.9, 8, 9.4, 9.5, 10].map(near)).toEqual(['far', 'soon', 'soon', 'now', 'now']);
    expect(nearEnd({ used: 0.5 * MINUTE, limit: 2 * MINUTE })).toBe('far');
    expect(nearEnd({ used: MINUTE, limit: 2 * MINUTE })).toBe('soon');
    expect(nearEnd({ used: MINUTE, limit: undefined })).toBe('far');
  });
});
