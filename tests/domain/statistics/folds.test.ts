import { describe, expect, it } from 'vitest';
import { fillHours, foldAnswers, foldRatings } from '../../../src/main/domain/statistics/answers.ts';
import { DIFFICULTY, fillBins, RECALL, STABILITY } from '../../../src/main/domain/statistics/bins.ts';
import { foldForecast } from '../../../src/main/domain/statistics/forecast.ts';
import { type KnowledgeSum, sumBy } from '../../../src/main/domain/statistics/knowledge-sums.ts';

describe('foldForecast', () => {
  it('keeps what is overdue apart, and adds up what the same day brings', () => {
    const due = [
      { day: 90, cards: 3 },
      { day: 99, cards: 4 },
      { day: 100, cards: 5 },
      { day: 102, cards: 6 },
      { day: 102, cards: 1 },
      { day: 103, cards: 9 },
    ];
    expect(foldForecast(due, 100, 3)).toEqual({ today: 100, backlog: 7, days: [5, 0, 7] });
  });
});

describe('foldAnswers', () => {
  it('gives every phase its four counts, and zeros where nothing was answered', () => {
    const rows = [
      { phase: 'review', rating: 3, reviews: 8 },
      { phase: 'new', rating: 1, reviews: 2 },
      { phase: 'review', rating: 1, reviews: 1 },
    ] as const;
    expect(foldAnswers(rows)).toEqual([
      { phase: 'new', ratings: [2, 0, 0, 0] },
      { phase: 'learning', ratings: [0, 0, 0, 0] },
      { phase: 'review', ratings: [1, 0, 8, 0] },
      { phase: 'relearning', ratings: [0, 0, 0, 0] },
    ]);
    expect(foldRatings(rows)).toEqual([3, 0, 8, 0]);
  });
});

describe('fillHours', () => {
  it('has all hours of the clock', () => {
    const hours = fillHours([{ hour: 23, reviews: 4, tested: 2, remembered: 1 }]);
    expect(hours).toHaveLength(24);
    expect(hours[0]).toEqual({ reviews: 0, tested: 0, remembered: 0 });
    expect(hours[23]).toEqual({ reviews: 4, tested: 2, remembered: 1 });
  });
});

describe('fillBins', () => {
  it('doubles the days of stability, without an end', () => {
    const bins = fillBins(STABILITY, [1, 0, 5]);
    expect(bins.slice(0, 3)).toEqual([
      { from: 0, to: 1, cards: 1 },
      { from: 1, to: 2, cards: 0 },
      { from: 2, to: 4, cards: 5 },
    ]);
    expect(bins.at(-1)).toEqual({ from: 512, to: undefined, cards: 0 });
  });

  it('ends with the highest difficulty and with certainty', () => {
    expect(fillBins(DIFFICULTY, []).at(-1)).toEqual({ from: 9, to: 10, cards: 0 });
    expect(fillBins(RECALL, []).at(-1)).toEqual({ from: 0.9, to: 1, cards: 0 });
  });
});

describe('sumBy', () => {
  const sum = (changes: Partial<KnowledgeSum> & { readonly of: readonly string[] }) => ({
    cards: 1,
    tested: 0,
    learnt: 0,
    recall: 0,
    weakest: Number.POSITIVE_INFINITY,
    ...changes,
  });

  it('takes the mean over all tested cards of a key, and the weakest of them', () => {
    const rows = [
      sum({ of: ['brand', 'holt'], cards: 3, tested: 2, learnt: 1, recall: 1.5, weakest: 0.6 }),
      sum({ of: ['brand'], cards: 1, tested: 1, learnt: 1, recall: 0.3, weakest: 0.3 }),
      sum({ of: ['brand', 'quill'] }),
    ];
    expect(Object.fromEntries(sumBy(rows, ({ of }) => of))).toEqual({
      brand: { cards: 5, tested: 3, learnt: 2, recall: expect.closeTo(0.6), weakest: 0.3 },
      holt: { cards: 3, tested: 2, learnt: 1, recall: 0.75, weakest: 0.6 },
      quill: { cards: 1, tested: 0, learnt: 0, recall: undefined, weakest: undefined },
    });
  });
});
