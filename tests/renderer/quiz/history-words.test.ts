import { describe, expect, it } from 'vitest';
import {
  tellCalibration,
  tellLevel,
  tellScore,
  tellTrend,
} from '../../../src/renderer/features/quiz/history/history-words.ts';
import { tellCredit } from '../../../src/renderer/features/quiz/score-words.ts';
import type { QuizId } from '../../../src/shared/model/ids.ts';
import type { PastQuiz } from '../../../src/shared/model/quiz-history.ts';

const quiz = (points: number, answered: number): PastQuiz => ({
  quiz: '1' as QuizId,
  mode: 'practice',
  at: 0,
  offsetMinutes: 0,
  count: answered,
  isFinished: true,
  score: { answered, right: Math.floor(points), points },
  topics: [],
});
const level = (confidence: 1 | 2 | 3, answered: number, right: number) => ({ confidence, answered, right });

describe('the words for past quizzes', () => {
  it('compare the last quiz with those before', () => {
    expect(tellTrend([])).toBe('You have not finished a quiz yet.');
    expect(tellTrend([quiz(3.5, 5)])).toBe('In your last quiz you got 70 % of the points.');
    expect(tellTrend([quiz(5, 5), quiz(2, 5), quiz(3, 5)])).toBe(
      'In your last quiz you got 100 % of the points; in the 2 quizzes before, 50 %.',
    );
  });

  it('say how often she was sure and right', () => {
    expect(tellCalibration([level(1, 0, 0), level(2, 0, 0), level(3, 0, 0)])).toMatch(/not said/u);
    expect(tellCalibration([level(1, 2, 1), level(2, 0, 0), level(3, 0, 0)])).toMatch(/never sure/u);
    expect(tellCalibration([level(1, 2, 1), level(2, 0, 0), level(3, 12, 9)])).toBe(
      'You were sure 12 times and right 9 times.',
    );
    expect(tellLevel(level(2, 4, 3))).toBe('Fairly sure: 3 of 4 right, 75 %');
  });

  it('show partial credit beside what is right', () => {
    expect(tellScore({ answered: 5, right: 3, points: 3.5 })).toBe('3 of 5 right, 3.5 points');
    expect(tellScore({ answered: 5, right: 3, points: 3 })).toBe('3 of 5 right');
    expect(tellCredit({ count: 4, right: 2, counted: 1, partly: 1, points: 2.25 })).toEqual([
      'You counted 1 close answer as right yourself.',
      '1 answer was partly right: 2.25 of 4 points in all.',
    ]);
  });
});
