import { expect, it } from 'vitest';
import { spellLanguages } from '../../src/main/electron/spell-languages.ts';

const KNOWN = ['de', 'en-GB', 'en-US', 'sr-Latn', 'ru'];

it.each([
  [[], []],
  [['en-US-10-1.bdic'], ['en-US']],
  [
    ['de-3-0.bdic', 'en-GB-10-1.bdic', 'notes.txt'],
    ['de', 'en-GB'],
  ],
  [['tlh-1-0.bdic'], []],
  [['en-US.dic', 'en_US.aff', 'en-US-10-1.bdic.part', '../en-US-10-1.bdic'], []],
])('of %j it checks %j', (files, languages) => {
  expect(spellLanguages(files, KNOWN)).toEqual(languages);
});
