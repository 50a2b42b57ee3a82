import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULING } from '../../../src/main/domain/review/card-state.ts';
import {
  countTelling,
  type FitHistory,
  listHistories,
  logLoss,
} from '../../../src/main/domain/review/fit.ts';
import { createScheduler } from '../../../src/main/domain/review/schedule.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import type { Rating } from '../../../src/shared/model/review.ts';

const fog = 'harbour/fog/what' as CardId;
const ferry = 'harbour/ferry/when' as CardId;
const event = (card: CardId, day: number, rating?: Rating) => ({ card, day, rating });

describe('listHistories', () => {
  it('sorts reviews by card, in whole days since the one before', () => {
    const histories = listHistories([
      event(fog, 10, 3),
      event(ferry, 10, 1),
      event(ferry, 10, 3),
      event(fog, 14, 4),
    ]);
    expect(histories).toEqual([
      [
        { rating: 3, days: 0 },
        { rating: 4, days: 4 },
      ],
      [
        { rating: 1, days: 0 },
        { rating: 3, days: 0 },
      ],
    ]);
    expect(countTelling(histories)).toBe(1);
  });

  it('begins anew where a card was forgotten on purpose', () => {
    const histories = listHistories([event(fog, 10, 3), event(fog, 20), event(fog, 30, 3)]);
    expect(histories).toEqual([[{ rating: 3, days: 0 }], [{ rating: 3, days: 0 }]]);
  });

  it('counts no days where the clock went back', () => {
    expect(listHistories([event(fog, 10, 3), event(fog, 8, 3)])[0]?.[1]?.days).toBe(0);
  });
});

describe('logLoss', () => {
  const model = createScheduler(DEFAULT_SCHEDULING);
  const recalledAfter = (days: number, rating: Rating): FitHistory => [
    { rating: 3, days: 0 },
    { rating, days },
  ];

  it('is −ln of the probability given to what happened', () => {
    const { stability } = model.remember(undefined, 0, 3);
    const recall = model.recallAfter(stability, 5);
    expect(logLoss([recalledAfter(5, 3)], model)).toBeCloseTo(-Math.log(recall), 10);
    expect(logLoss([recalledAfter(5, 1)], model)).toBeCloseTo(-Math.log(1 - recall), 10);
    expect(logLoss([recalledAfter(5, 3), recalledAfter(5, 1)], model)).toBeCloseTo(
      -(Math.log(recall) + Math.log(1 - recall)) / 2,
      10,
    );
  });

  it('counts no review of the same day, and never grows without end', () => {
    expect(logLoss([recalledAfter(5, 3), recalledAfter(0, 1)], model)).toBe(
      logLoss([recalledAfter(5, 3)], model),
    );
    const sure = { ...model, recallAfter: () => 1 };
    expect(logLoss([recalledAfter(5, 1)], sure)).toBeCloseTo(-Math.log(1e-4), 6);
  });
});
