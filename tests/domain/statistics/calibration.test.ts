import { describe, expect, it } from 'vitest';
import { foldCalibration, type QuizAnswer } from '../../../src/main/domain/statistics/calibration.ts';
import type { FactId, QuizId } from '../../../src/shared/model/ids.ts';

const answer = (
  fact: string,
  confidence: 1 | 2 | 3 | undefined,
  points: number,
  stem = fact,
): QuizAnswer => ({
  quiz: '1' as QuizId,
  fact: fact as FactId,
  stem,
  key: 'key',
  confidence,
  points,
});
const errorsOf = (...answers: readonly QuizAnswer[]) =>
  foldCalibration(answers).errors.map(({ stem }) => stem);

describe('foldCalibration', () => {
  it('counts in each degree of confidence what was answered and what counts as right', () => {
    const { levels } = foldCalibration([
      answer('a', 3, 1),
      answer('b', 3, 0),
      answer('c', 3, 0.5),
      answer('d', 1, 1),
      answer('e', undefined, 1),
    ]);
    expect(levels).toEqual([
      { confidence: 1, answered: 1, right: 1 },
      { confidence: 2, answered: 0, right: 0 },
      { confidence: 3, answered: 3, right: 1 },
    ]);
  });

  it('lists what she was sure of and wrong about, newest first, once for each fact', () => {
    expect(
      errorsOf(
        answer('a', 3, 0, 'a first'),
        answer('b', 3, 0),
        answer('c', 2, 0),
        answer('a', 3, 0, 'a again'),
      ),
    ).toEqual(['a again', 'b']);
  });

  it('forgets an error once she knows better, and only then', () => {
    expect(errorsOf(answer('a', 3, 0), answer('a', 1, 1))).toEqual([]);
    expect(errorsOf(answer('a', 3, 0), answer('a', 1, 0), answer('a', 2, 0.5))).toEqual(['a']);
    expect(errorsOf(answer('a', 1, 1), answer('a', 3, 0))).toEqual(['a']);
  });

  it('takes no partly right answer for an error', () => {
    expect(errorsOf(answer('a', 3, 0.5))).toEqual([]);
  });
});
