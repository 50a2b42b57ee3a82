import { describe, expect, it } from 'vitest';
import { areAlike, clashesWith } from '../../../src/main/domain/quiz/form.ts';
import { leaveGap } from '../../../src/main/domain/quiz/gap.ts';

describe('areAlike', () => {
  it.each([
    ['Saltmouth', 'Ferndale', true],
    ['four', 'six', true],
    ['a lamp', 'the lamp', false],
    ['a lamp', 'a bell', true],
    ['nets', 'net', false],
    ['nets', 'bells', true],
    ['glass', 'lamp', true],
    ['Holt', 'warden', false],
    ['40 crowns', 'forty crowns', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(areAlike(a, b)).toBe(expected);
    expect(areAlike(b, a)).toBe(expected);
  });
});

describe('clashesWith', () => {
  it.each([
    ['The council bought an ____.', 'anchor', false],
    ['The council bought an ____.', 'lamp', true],
    ['The council bought a ____.', 'anchor', true],
    ['The council bought a ____.', 'lamp', false],
    ['What did the council buy?', 'anchor', false],
    ['The ____ was lit.', 'anchor', false],
  ])('%s with %s: %s', (stem, option, expected) => {
    expect(clashesWith(stem, option)).toBe(expected);
  });
});

describe('leaveGap', () => {
  it.each([
    ['According to Ada Brand, it rains.', ['Brand', 'Ada Brand'], 'According to ____, it rains.'],
    ['According to the harbour office, it rains.', ['harbour office'], 'According to ____, it rains.'],
    ['Brand said so, and Brand knows.', ['Brand'], '____ said so, and ____ knows.'],
    ['Brandung is no name.', ['Brand'], undefined],
    ['A firebrand said so.', ['brand'], undefined],
    ['Nobody said so.', ['Brand'], undefined],
  ])('%s', (text, names, expected) => {
    expect(leaveGap(text, names)).toBe(expected);
  });
});
