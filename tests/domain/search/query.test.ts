import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/main/domain/search/query.ts';

/** Terms as a learner would write them down: phrases in brackets, a beginning with a star. */
const written = (text: string) =>
  parseQuery(text).map(({ words, isPhrase, isOpen }) => {
    const joined = isPhrase ? `[${words.join(' ')}]` : words.join(' ');
    return isOpen ? `${joined}*` : joined;
  });

describe('parseQuery', () => {
  it.each([
    ['drug traffic', ['drug', 'traffic*']],
    ['drug traffic ', ['drug', 'traffic']],
    ['drug, traffic.', ['drug', 'traffic']],
    ['ОДКБ', ['odkb*']],
    ['Ёлка', ['elka*']],
    ['CSTO’s session ', ['csto', 'session']],
    ['"rapid response"', ['[rapid response]']],
    ['“rapid response” forces', ['[rapid response]', 'forces*']],
    ['«быстрого реагирования» ', ['[bystrogo reagirovaniya]']],
    ['the "rapid resp', ['the', '[rapid resp]*']],
    ['"" ""', []],
    ['* NEAR( OR ^ : - {', ['near', 'or']],
    ['', []],
    ['…', []],
  ])('reads %j', (text, terms) => {
    expect(written(text)).toEqual(terms);
  });

  it('takes the first twelve words, the first forty letters of each, and nothing after them as begun', () => {
    const many = parseQuery(`${'word '.repeat(50)}end`);
    expect(many).toHaveLength(12);
    expect(many.some(({ isOpen }) => isOpen)).toBe(false);
    expect(parseQuery('a'.repeat(300))[0]?.words[0]).toHaveLength(40);
    expect(parseQuery(`"${'word '.repeat(50)}"`)[0]?.words).toHaveLength(12);
  });
});
