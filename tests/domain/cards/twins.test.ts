import { describe, expect, it } from 'vitest';
import { foldCard, isTwin } from '../../../src/main/domain/cards/twins.ts';

const FRONT = 'Who opened the meeting of the harbour council in March of the year 2031?';

describe('isTwin', () => {
  it.each([
    ['the same question, whatever the answer', FRONT, 'Mia Holt', true],
    ['other case and punctuation', FRONT.toUpperCase(), 'ada brand.', true],
    ['a word more with the same answer', `Now, ${FRONT}`, 'Ada Brand', true],
    ['a word more with another answer', `Now, ${FRONT}`, 'Mia Holt', false],
    ['other words with the same answer', 'Who is the mayor?', 'Ada Brand', false],
  ])('compares %s', (_, front, back, expected) => {
    const card = foldCard({ front: FRONT, back: 'Ada Brand' });
    expect(isTwin(card, foldCard({ front, back }))).toBe(expected);
  });
});
