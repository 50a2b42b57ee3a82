import { describe, expect, it } from 'vitest';
import { freeLeft, givePair } from '../../../src/renderer/features/quiz/answers/pairing.ts';

describe('givePair', () => {
  it('gives a left item a right one, and takes it from whoever had it', () => {
    expect(givePair([null, 1, null], 0, 2)).toEqual([2, 1, null]);
    expect(givePair([2, 1, null], 2, 2)).toEqual([null, 1, 2]);
  });

  it('takes away what is given once more', () => {
    expect(givePair([2, 1, null], 0, 2)).toEqual([null, 1, null]);
  });
});

describe('freeLeft', () => {
  it('finds the next item without a pair, and goes around', () => {
    expect(freeLeft([null, 1, null], 0)).toBe(2);
    expect(freeLeft([null, 1, null], 2)).toBe(0);
    expect(freeLeft([null, 1, 0], 0)).toBe(0);
    expect(freeLeft([2, 1, 0], 0)).toBeUndefined();
    expect(freeLeft([null, null], -1)).toBe(0);
  });
});
