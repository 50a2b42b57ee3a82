import { describe, expect, it } from 'vitest';
import { gradeDate } from '../../../src/main/domain/grading/compare-dates.ts';
import { readDates } from '../../../src/main/domain/grading/dates.ts';
import { writeNumbers } from '../../../src/main/domain/grading/numbers.ts';
import { respell, stemOf } from '../../../src/main/domain/grading/spelling.ts';
import { areOpposite, countSlips, soundOf } from '../../../src/main/domain/grading/typos.ts';
import { readWords } from '../../../src/main/domain/grading/words.ts';

describe('writeNumbers', () => {
  it.each([
    ['twenty eight', '28'],
    ['28 th', '28'],
    ['seventy fifth', '75'],
    ['two thousand nine', '2009'],
    ['two hundred and six', '206'],
    ['nineteen ninety nine', '1999'],
    ['twenty twenty', '2020'],
    ['a decade', '10 year'],
    ['a dozen', '12'],
    ['a day', '1 day'],
    ['a bell', 'a bell'],
    ['several thousand', 'several thousands'],
    ['a thousand', '1000'],
    ['06', '6'],
  ])('writes “%s” as “%s”', (text, written) => {
    expect(writeNumbers(text.split(' ')).join(' ')).toBe(written);
  });
});

describe('readWords', () => {
  it.each([
    ['the U.S.A.', 'usa'],
    ['the pilots’ guild’s bell', 'pilots guild bell'],
    ['it isn’t foggy', 'not foggy'],
    ['1,500 crowns at 5%', '1500 crowns 5 percent'],
    ['50km', '50 km'],
    ['IS', 'is'],
  ])('reads “%s” as “%s”', (text, words) => {
    expect(
      readWords(text)
        .map((word) => word.text)
        .join(' '),
    ).toBe(words);
  });
});

describe('respell and stemOf', () => {
  it.each([
    ['organisation', 'organization'],
    ['defence', 'defense'],
    ['kilometres', 'km'],
    ['programme', 'program'],
    ['four', 'four'],
  ])('spells %s as %s', (word, spelt) => {
    expect(respell(word)).toBe(spelt);
  });

  it.each([
    ['improving', 'improve'],
    ['allies', 'ally'],
    ['militarily', 'military'],
    ['harbours', 'harbour'],
  ])('gives %s and %s one stem', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });
});

describe('readDates', () => {
  const november = { day: 28, month: 11, year: 2019 };
  it.each([
    ['28 November 2019', november],
    ['Nov. 28th, 2019', november],
    ['28.11.19', november],
    ['2019-11-28', november],
    ['11/28/2019', november],
    ['28 ноября 2019 года', november],
    ['the twenty-eighth of November', { day: 28, month: 11, year: undefined }],
    ['2009', { day: undefined, month: undefined, year: 2009 }],
  ])('reads %s', (text, from) => {
    expect(readDates(text)).toEqual([{ from, to: undefined }]);
  });

  it('reads spans, each end with what the other says', () => {
    const october = (day: number) => ({ day, month: 10, year: 2019 });
    for (const text of ['21–29 October 2019', 'from 21 to 29 October 2019', 'Oct 21 - Oct 29, 2019']) {
      expect(readDates(text)).toEqual([{ from: october(21), to: october(29) }]);
    }
    expect(readDates('2019-21')[0]?.to).toEqual({ year: 2021 });
  });

  it('reads a slash both ways and a point one way', () => {
    expect(readDates('6/11').map(({ from }) => [from.day, from.month])).toEqual([
      [6, 11],
      [11, 6],
    ]);
    expect(readDates('6.11').map(({ from }) => [from.day, from.month])).toEqual([[6, 11]]);
  });

  it.each(['', 'Saltmouth', '28 bells', '45 November', '31.13.2019', 'two of three'])(
    'takes “%s” for no date',
    (text) => {
      expect(readDates(text).filter(({ from }) => from.month ?? from.year)).toEqual([]);
    },
  );
});

describe('gradeDate', () => {
  const key = { from: { day: 28, month: 11, year: 2019 }, to: undefined };
  const grade = (typed: string, prompt: string) =>
    readDates(typed).map((date) => gradeDate(date, key, prompt).verdict);

  it('asks for the year only where the question does not say it', () => {
    expect(grade('28 November', 'When in 2019 was it?')).toEqual(['right']);
    expect(grade('28 November', 'When was it?')).toEqual(['close']);
    expect(grade('2019', 'When in 2019 was it?')).toEqual(['wrong']);
    expect(grade('27 November 2019', 'When was it?')).toEqual(['wrong']);
  });
});

describe('countSlips', () => {
  it.each([
    ['syira', 'syria', true, 1],
    ['navgation', 'navigation', false, 1],
    ['foggg', 'fog', false, undefined],
    ['marked', 'masked', false, undefined],
    ['prussia', 'russia', true, undefined],
    ['sold', 'solid', false, undefined],
    ['2019', '2018', false, undefined],
  ])('from %s to %s', (typed, word, isName, slips) => {
    expect(countSlips(typed, word, isName)).toBe(slips);
  });

  it('knows opposites and sounds', () => {
    expect(areOpposite('legal', 'illegal')).toBe(true);
    expect(areOpposite('legal', 'regal')).toBe(false);
    expect(soundOf('zajnetdinov')).toBe(soundOf('zaynetdinov'));
    expect(soundOf('kharb')).toBe(soundOf('harb'));
  });
});
