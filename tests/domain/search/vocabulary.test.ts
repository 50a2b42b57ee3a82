import { describe, expect, it } from 'vitest';
import {
  findInflections,
  findNear,
  hasBeginning,
  hasWord,
} from '../../../src/main/domain/search/vocabulary.ts';

const VOCABULARY = [
  '2019',
  '2029',
  'council',
  'counsel',
  'exercise',
  'exercises',
  'rahmon',
  'rakhmon',
  'state',
  'statement',
  'tea',
];

describe('the vocabulary', () => {
  it('knows whole words and beginnings', () => {
    expect(hasWord(VOCABULARY, 'state')).toBe(true);
    expect(hasWord(VOCABULARY, 'stat')).toBe(false);
    expect(hasBeginning(VOCABULARY, 'stat')).toBe(true);
    expect(hasBeginning(VOCABULARY, 'zebra')).toBe(false);
  });
});

describe('findInflections', () => {
  it.each([
    ['exercise', ['exercises']],
    ['exercises', ['exercise']],
    ['exercised', ['exercise']],
    ['state', []],
    ['tea', []],
  ])('of %s are %j', (word, forms) => {
    expect(findInflections(VOCABULARY, word)).toEqual(forms);
  });
});

describe('findNear', () => {
  it.each([
    ['rahmonn', ['rahmon']],
    ['rakhmno', ['rakhmon']],
    ['rahkmon', ['rahmon', 'rakhmon']],
    ['cuoncil', ['council']],
    ['exrecise', ['exercise']],
    ['stae', ['state']],
  ])('for %s is %j', (word, near) => {
    expect(findNear(VOCABULARY, word, false)).toEqual(near);
  });

  it('compares a word being typed with beginnings', () => {
    expect(findNear(VOCABULARY, 'exrec', true)).toEqual(['exercise', 'exercises']);
    expect(findNear(VOCABULARY, 'exrec', false)).toEqual([]);
  });

  it.each(['2018', 'tee', 'xyzxyzxyz', 'st'])('finds nothing like %s', (word) => {
    expect(findNear(VOCABULARY, word, false)).toEqual([]);
  });
});
