import { describe, expect, it } from 'vitest';
import { foldForms, hideForms, tells } from '../../../src/main/domain/quiz/hide.ts';

describe('hideForms', () => {
  it.each([
    ['the longer form first', 'Jon Ferrow spoke.', ['Jon', 'Jon Ferrow'], '____ spoke.'],
    ['wherever it stands', 'Ferrow met Holt; Ferrow left.', ['Ferrow'], '____ met Holt; ____ left.'],
    ['with its article', 'The council met the council.', ['council'], '____ met ____.'],
    ['but no part of a word', 'Ferrows and McFerrow met.', ['Ferrow'], 'Ferrows and McFerrow met.'],
    ['as it is written, not as a pattern', 'AxB met A.B today.', ['A.B'], 'AxB met ____ today.'],
    ['and nothing without forms', 'Ferrow spoke.', [], 'Ferrow spoke.'],
  ])('hides %s', (_, text, forms, hidden) => {
    expect(hideForms(text, forms)).toBe(hidden);
  });
});

describe('foldForms', () => {
  it('folds, names each once, and leaves out what is too short', () => {
    expect(foldForms(['Jón Ferrow', 'JON FERROW', 'IS', 'UAE'])).toEqual(['jon ferrow', 'uae']);
  });
});

describe('tells', () => {
  it('finds one of the forms as whole words', () => {
    expect(tells('jon ferrow spoke', ['holt', 'ferrow'])).toBe(true);
    expect(tells('the ferrows spoke', ['holt', 'ferrow'])).toBe(false);
  });
});
