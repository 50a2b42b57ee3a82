import { describe, expect, it } from 'vitest';
import { findProblem, findWordingProblem, makeCards, tidy } from '../../../src/main/domain/cards/entry.ts';

describe('makeCards', () => {
  it('asks a question once, or both ways round', () => {
    const words = { front: 'Who is the pilot?', back: 'Jon Ferrow' };
    expect(makeCards({ form: 'basic', ...words })).toEqual([{ number: 1, form: 'basic', ...words }]);
    expect(makeCards({ form: 'reversed', ...words })).toEqual([
      { number: 1, form: 'basic', ...words },
      { number: 2, form: 'reversed', front: 'Jon Ferrow', back: 'Who is the pilot?' },
    ]);
  });

  it('asks each blank', () => {
    expect(makeCards({ form: 'cloze', front: '{{c2::Fog}} is {{c1::danger}}.', back: '' })).toEqual([
      { number: 1, form: 'cloze', front: 'Fog is ____.', back: 'danger' },
      { number: 2, form: 'cloze', front: '____ is danger.', back: 'Fog' },
    ]);
  });
});

describe('findProblem', () => {
  it.each([
    ['basic', '', 'x', 'Write the question first.'],
    ['basic', 'x', '', 'Write the answer, too.'],
    ['cloze', '', '', 'Write the text first.'],
    ['cloze', 'no blank', '', 'Hide some words: select them and choose “Make a blank”.'],
    ['cloze', '{{c0::x}}', '', 'Number the blanks from 1.'],
    ['basic', 'x', 'y', undefined],
    ['cloze', '{{c1::x}}', '', undefined],
  ] as const)('says of %s “%s” and “%s”: %s', (form, front, back, problem) => {
    expect(findProblem({ form, front, back })).toBe(problem);
  });

  it('takes twenty blanks and no more', () => {
    const blanks = (count: number) =>
      Array.from({ length: count }, (_, index) => `{{c${index + 1}::w${index}}}`).join(' ');
    expect(findProblem({ form: 'cloze', front: blanks(20), back: '' })).toBeUndefined();
    expect(findProblem({ form: 'cloze', front: blanks(21), back: '' })).toBe(
      'A text can have 20 blanks at most.',
    );
  });
});

describe('findWordingProblem', () => {
  it.each([
    ['cloze', 'no blank', 'x', 'Leave a blank, written ____.'],
    ['cloze', 'a ____', 'x', undefined],
    ['basic', 'x', '', 'Write the answer, too.'],
  ] as const)('says of %s “%s” and “%s”: %s', (form, front, back, problem) => {
    expect(findWordingProblem({ form, front, back })).toBe(problem);
  });
});

describe('tidy', () => {
  it('makes one line of any text', () => {
    expect(tidy(' a\n\tb\u0000 c ')).toBe('a b c');
  });
});
