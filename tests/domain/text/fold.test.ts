import { describe, expect, it } from 'vitest';
import { containsWords, fold } from '../../../src/main/domain/text/fold.ts';

describe('fold', () => {
  it.each([
    ['  “PROXI”  ', 'proxi'],
    ['Пашинян', 'pashinyan'],
    ['Ёлка', 'elka'],
    ['Élysée', 'elysee'],
    ['Unbreakable Brotherhood - 2019', 'unbreakable brotherhood 2019'],
    ['the CSTO’s', 'the cstos'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('containsWords', () => {
  it('finds whole words only', () => {
    expect(containsWords('They met in Bishkek, today.', 'bishkek')).toBe(true);
    expect(containsWords('They met in Bishkek.', 'bish')).toBe(false);
    expect(containsWords('anything', '…')).toBe(false);
  });
});
