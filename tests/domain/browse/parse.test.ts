import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../src/main/domain/browse/parse.ts';
import type { Query } from '../../../src/main/domain/browse/query.ts';

/** A query written back with every parenthesis it has. */
function write(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '*';
    case 'not':
      return `-${write(query.part)}`;
    case 'term':
      return Object.values(query.term).join(' ');
    default:
      return `(${query.parts.map(write).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

const read = (text: string) => {
  const query = parseSearch(text);
  return query.ok ? write(query.value) : `${query.error.start}-${query.error.end} ${query.error.message}`;
};

describe('a search for cards', () => {
  it.each([
    ['', '*'],
    ['  ', '*'],
    ['border points', '(text border false & text points false)'],
    ['"border points"', 'text border points true'],
    ['topic:agenda is:due prop:r<0.8', '(topic agenda & is due & prop r < 0.8)'],
    ['entity:"Vladimir Putin"', 'entity Vladimir Putin'],
    ['speaker:«Лавров»', 'speaker Лавров'],
    ['a or b c', '(text a false | (text b false & text c false))'],
    ['-(a OR "b") -is:new', '(-(text a false | text b true) & -is new)'],
    ['"or"', 'text or true'],
    ['prop:ivl>=21', 'prop ivl >= 21'],
    ['rated:7:1', 'rated 7 1'],
    ['rated:1', 'rated 1 '],
    ['due:-1', 'due -1'],
    ['well-known 10:30 -', '(text well-known false & text 10:30 false & text - false)'],
    ['IS:Due', 'is due'],
  ])('reads %s', (text, query) => {
    expect(read(text)).toBe(query);
  });

  it.each([
    ['a "b', '2-4 This quotation mark is never closed'],
    ['(a', '0-2 This parenthesis is never closed'],
    ['a)', '1-2 This parenthesis closes none'],
    ['a or', '2-4 Something is missing here'],
    ['()', '1-2 Something is missing here'],
    ['-)', '0-1 A minus stands before'],
    ['is:dew', '0-6 A card can be new, learning, review, due,'],
    ['colour:red', '0-10 “colour:” means nothing here. Use topic:, '],
    ['prop:r<high', '0-11 Write a property, a comparison and a number'],
    ['prop:z<1', '0-8 Write a property, a comparison and a number'],
    ['rated:7:5', '0-9 Write a number of days, and an answer'],
    ['flag:8', '0-6 Flags go from 1 to 7'],
    ['kind:colour', '0-11 A fact’s kind is '],
    ['__proto__:x constructor:x', '0-0 '],
  ])('says what is wrong with %s', (text, problem) => {
    if (problem.startsWith('0-0')) expect(read(text)).toMatch(/^\d+-\d+ “constructor:” means nothing here/u);
    else expect(read(text)).toContain(problem);
  });

  it('is bounded in depth and length', () => {
    expect(read(`${'('.repeat(25)}a${')'.repeat(25)}`)).toMatch(/^\d+-\d+ These parentheses are too deep/u);
    expect(read('-'.repeat(50).concat('a'))).toMatch(/too deep/u);
    expect(read('a '.repeat(100))).toMatch(/Use at most 60 words/u);
  });

  it('never throws, and points into the text, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        '(',
        ')',
        '-',
        ' ',
        '"',
        '“',
        'or',
        ' or ',
        'is:',
        'is:due',
        'prop:',
        'prop:r<',
        '0.8',
        'rated:',
        ':',
      ],
      ...[
        'topic:',
        'a',
        'é',
        '\u0000',
        '\ud800',
        '💡',
        '__proto__:',
        'toString:',
        '\n',
        "'",
        '*',
        'NEAR(',
        '{',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const query = parseSearch(typed);
        if (query.ok) return;
        const { start, end, message } = query.error;
        expect(message).toMatch(/[.!]$/u);
        expect(0 <= start && start <= end && end <= typed.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
