import { describe, expect, it } from 'vitest';
import { greet, nameDays } from '../../../src/renderer/features/today/greeting.ts';
import { planToday } from '../../../src/renderer/features/today/plan.ts';
import type { Today } from '../../../src/shared/model/today.ts';

const FRESH: Today = {
  now: { at: 0, offsetMinutes: 0 },
  studyDay: 20_000,
  counts: { new: 20, learning: 0, due: 0 },
  minutes: 8,
  reviewedToday: 0,
  everReviewed: false,
  reading: undefined,
  coming: [],
  streakDays: 0,
  weakest: undefined,
  exam: undefined,
  openQuiz: undefined,
  daily: undefined,
};
const read = (percent: number): Partial<Today> => ({ reading: { percent, section: undefined } });
const none = { new: 0, learning: 0, due: 0 };

const PLANS: readonly (readonly [when: string, today: Partial<Today>, step: string, sentence: RegExp])[] = [
  ['nothing was opened', {}, 'read', /^Begin by reading/u],
  ['the article is half read', read(50), 'read', /50 %/u],
  ['the article is read', read(95), 'review', /^You have read the article/u],
  [
    'cards are due',
    { everReviewed: true, counts: { new: 3, learning: 1, due: 4 } },
    'review',
    /^5 cards are due again, 3 new/u,
  ],
  [
    'one card is due',
    { everReviewed: true, counts: { new: 0, learning: 0, due: 1 } },
    'review',
    /^1 card is due again\.$/u,
  ],
  [
    'only new cards are left',
    { everReviewed: true, counts: { new: 2, learning: 0, due: 0 } },
    'review',
    /^2 new cards/u,
  ],
  ['the article is read and no card is left', { ...read(95), counts: none }, 'quiz', /^You have read/u],
  [
    'an exam is near',
    { ...read(95), exam: { daysLeft: 3, minutesLeft: 10 } },
    'exam',
    /^Your exam is in 3 days\.$/u,
  ],
  [
    'the minutes for the exam are used',
    { everReviewed: true, exam: { daysLeft: 0, minutesLeft: 0 } },
    'quiz',
    /^Your minutes for today are used/u,
  ],
  ['the day is done', { everReviewed: true, counts: none, reviewedToday: 12 }, 'quiz', /12 answers/u],
  ['nothing is due', { everReviewed: true, counts: none }, 'quiz', /^Nothing is due today/u],
];

describe('planToday', () => {
  it.each(PLANS)('when %s', (_, today, step, sentence) => {
    const plan = planToday({ ...FRESH, ...today });
    expect(plan.step).toBe(step);
    expect(plan.sentence).toMatch(sentence);
  });
});

describe('nameDays', () => {
  it('begins with the study day, also in the hours before it ends on the clock', () => {
    const tuesday = Math.floor(Date.UTC(2026, 10, 24) / 86_400_000);
    expect(nameDays(tuesday, 3)).toEqual(['Today', 'Wed', 'Thu']);
  });
});

describe('greet', () => {
  it.each([
    [3, 'Good evening'],
    [4, 'Good morning'],
    [12, 'Good afternoon'],
    [18, 'Good evening'],
  ])('at %i o’clock on the learner’s own clock', (hour, greeting) => {
    const now = { at: Date.UTC(2026, 0, 5, hour) - 360 * 60_000, offsetMinutes: 360 };
    expect(greet(now)).toBe(greeting);
  });
});
