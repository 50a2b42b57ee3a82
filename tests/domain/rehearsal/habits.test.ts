import { describe, expect, it } from 'vitest';
import { learnHabits } from '../../../src/main/domain/rehearsal/habits.ts';
import { USUAL_HABITS } from '../../../src/main/domain/rehearsal/learner.ts';

const days = (count: number, milliseconds: number, isNew = false) =>
  Array.from({ length: count }, () => ({ isNew, rating: 3 as const, milliseconds }));

describe('learnHabits', () => {
  it('takes the usual for a learner of whom nothing is known', () => {
    const { firstRatings, recalledRatings, ...times } = learnHabits([]);
    const { firstTimes, reviewTimes } = USUAL_HABITS;
    expect(times).toEqual({ firstTimes, reviewTimes });
    USUAL_HABITS.firstRatings.forEach((share, index) => {
      expect(firstRatings[index]).toBeCloseTo(share, 10);
    });
    USUAL_HABITS.recalledRatings.forEach((share, index) => {
      expect(recalledRatings[index]).toBeCloseTo(share, 10);
    });
  });

  it('takes the learner’s own time, once there is enough of it, and no outlier', () => {
    expect(learnHabits(days(19, 3_000)).reviewTimes).toEqual(USUAL_HABITS.reviewTimes);
    const { reviewTimes, firstTimes } = learnHabits([...days(19, 3_000), ...days(3, 60_000)]);
    expect(reviewTimes[2]).toBe(3_000);
    expect(firstTimes).toEqual(USUAL_HABITS.firstTimes);
  });

  it('learns how often each rating is given, and keeps them summing to one', () => {
    const { firstRatings, recalledRatings } = learnHabits(days(400, 1_000, true));
    expect(firstRatings[2]).toBeGreaterThan(0.9);
    for (const ratings of [firstRatings, recalledRatings])
      expect(ratings.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });
});
