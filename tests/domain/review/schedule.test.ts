import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardState,
  DEFAULT_SCHEDULING,
  type Scheduling,
} from '../../../src/main/domain/review/card-state.ts';
import type { Moment } from '../../../src/main/domain/review/moment.ts';
import { createScheduler, intervalOf } from '../../../src/main/domain/review/schedule.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import type { Rating } from '../../../src/shared/model/review.ts';

const DAY = 86_400_000;
const noon = Date.UTC(2026, 10, 24, 12);
const id = 'harbour/who-presides/who' as CardId;
const at = (days: number, offsetMinutes = 0): Moment => ({ at: noon + days * DAY, offsetMinutes });

const scheduler = createScheduler(DEFAULT_SCHEDULING);

function review(
  steps: readonly (readonly [rating: Rating, now: Moment])[],
  settings: Scheduling = DEFAULT_SCHEDULING,
): CardState | undefined {
  const own = createScheduler(settings);
  return steps.reduce<CardState | undefined>(
    (state, [rating, now]) => own.schedule({ id, state }, rating, now),
    undefined,
  );
}

describe('schedule', () => {
  it('gives the published memory state for ratings 1,3,3,3,3,3 after 0,0,1,3,8,21 days', () => {
    const days = [0, 0, 1, 4, 12, 33];
    const ratings = [1, 3, 3, 3, 3, 3] as const satisfies readonly Rating[];
    const state = review(ratings.map((rating, index) => [rating, at(days[index] ?? 0)] as const));
    expect(state?.stability).toBeCloseTo(53.62691, 4);
    expect(state?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('gives the published intervals for six times Good, twice Again and five times Good', () => {
    const plain = createScheduler(DEFAULT_SCHEDULING, { fuzz: false });
    const ratings: readonly Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
    let now = at(0);
    let state: CardState | undefined;
    const intervals = ratings.map((rating) => {
      const after = plain.schedule({ id, state }, rating, now);
      now =
        after.dueAt === undefined
          ? { ...now, at: now.at + after.intervalDays * DAY }
          : { ...now, at: after.dueAt };
      state = after;
      return after.intervalDays;
    });
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('keeps a step within the day to the millisecond and a longer interval to whole study days', () => {
    const again = review([[1, at(0)]]);
    expect(again).toMatchObject({ phase: 'learning', dueAt: noon + 60_000, intervalDays: 0 });
    const easy = review([[4, at(0)]]);
    expect(easy?.dueAt).toBeUndefined();
    expect(easy?.dueDay).toBe((easy?.lastDay ?? 0) + (easy?.intervalDays ?? 0));
  });

  it('counts no day between two reviews of one Bishkek morning on either side of midnight UTC', () => {
    const before = { at: Date.UTC(2026, 10, 24, 23, 20), offsetMinutes: 360 };
    const after = { at: Date.UTC(2026, 10, 25, 0, 40), offsetMinutes: 360 };
    const sameHour = { at: before.at + 60_000, offsetMinutes: 360 };
    expect(
      review([
        [3, before],
        [3, after],
      ] as const)?.stability,
    ).toBe(
      review([
        [3, before],
        [3, sameHour],
      ] as const)?.stability,
    );
  });

  it('never goes beyond the longest interval, fuzz or not', () => {
    const settings = { ...DEFAULT_SCHEDULING, maximumInterval: 30 };
    for (let days = 40; days < 80; days += 1) {
      const state = review(
        [
          [4, at(0)],
          [4, at(20)],
          [4, at(days)],
        ] as const,
        settings,
      );
      expect(state?.intervalDays).toBeLessThanOrEqual(30);
    }
  });

  it('shows on the button what the button gives, in rising order', () => {
    const history = fc.array(fc.tuple(fc.constantFrom<Rating>(1, 2, 3, 4), fc.integer({ min: 0, max: 60 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(history, fc.integer({ min: -720, max: 840 }), (steps, offset) => {
        let day = 0;
        const state = review(
          steps.map(([rating, gap]) => {
            day += gap;
            return [rating, at(day, offset)] as const;
          }),
        );
        const now = at(day + 3, offset);
        const outcomes = ([1, 2, 3, 4] as const).map((rating) =>
          scheduler.schedule({ id, state }, rating, now),
        );
        expect(scheduler.schedule({ id, state }, 3, now)).toEqual(outcomes[2]);
        const minutes = outcomes
          .map(intervalOf)
          .map(({ unit, count }) => (unit === 'days' ? count * 1440 : count));
        expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
        for (const { difficulty, stability } of outcomes) {
          expect(difficulty).toBeGreaterThanOrEqual(1);
          expect(difficulty).toBeLessThanOrEqual(10);
          expect(stability).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('recall', () => {
  it('is 90 % after as many days as the stability', () => {
    const state = { ...(review([[4, at(0)]]) as CardState), stability: 10 };
    expect(scheduler.recall(state, at(10))).toBeCloseTo(0.9, 6);
    expect(scheduler.recall(state, at(0))).toBe(1);
  });
});
