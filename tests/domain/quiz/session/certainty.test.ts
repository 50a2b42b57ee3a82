import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMarks, CERTAINTY_MARKS, markAnswer } from '../../../../src/shared/model/certainty.ts';
import type { Confidence, Verdict } from '../../../../src/shared/model/question.ts';

const LEVELS = [1, 2, 3] as const satisfies readonly Confidence[];

describe('marks by certainty', () => {
  it('are 1, 2, 3 right and 0, −2, −6 wrong; close neither gains nor loses', () => {
    const marks = (verdict: Verdict) => LEVELS.map((level) => markAnswer(verdict, level));
    expect([marks('right'), marks('wrong'), marks('close')]).toEqual([
      [1, 2, 3],
      [0, -2, -6],
      [0, 0, 0],
    ]);
  });

  it('pay most for saying what one believes', () => {
    const expected = (chance: number, level: Confidence) =>
      chance * CERTAINTY_MARKS[level].right + (1 - chance) * CERTAINTY_MARKS[level].wrong;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        const honest: Confidence = chance > 0.8 ? 3 : chance > 2 / 3 ? 2 : 1;
        const best = Math.max(...LEVELS.map((level) => expected(chance, level)));
        expect(expected(chance, honest)).toBeCloseTo(best, 9);
      }),
    );
  });

  it('add up over the answers of which she said it', () => {
    expect(
      addMarks([
        { verdict: 'right', confidence: 3 },
        { verdict: 'wrong', confidence: 3 },
        { verdict: 'right', confidence: undefined },
      ]),
    ).toEqual({ marks: -3, most: 6 });
    expect(addMarks([{ verdict: 'right', confidence: undefined }])).toBeUndefined();
  });
});
