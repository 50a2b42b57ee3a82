import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts } from '../../../src/main/domain/grading/difference.ts';

const said = (typed: string, key: string) =>
  compareTexts(typed, key)
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'extra' ? `[-${text}]` : `[+${text}]`))
    .join('');

it('shows what is missing and what is too much, and lets upper and lower case be', () => {
  expect(said('saltmuth', 'Saltmouth').toLowerCase()).toBe('saltm[+o]uth');
  expect(said('six bellls', 'six bells')).toMatch(/^six bel\[-l\]ls$|^six bell\[-l\]s$|^six be\[-l\]lls$/u);
  expect(said('', 'fog')).toBe('[+fog]');
  expect(said('fog', 'fog')).toBe('fog');
});

it('has all of what was asked for, and all of what was typed, whatever that is', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (typed, key) => {
      const parts = compareTexts(typed, key);
      const length = (not: string) =>
        parts.filter(({ kind }) => kind !== not).reduce((sum, part) => sum + part.text.length, 0);
      expect(length('extra')).toBe(key.length);
      expect(length('missing')).toBe(typed.length);
    }),
  );
});
