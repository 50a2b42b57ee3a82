import { describe, expect, it } from 'vitest';
import { daysOf, isCalendarDate, parseCalendarDate } from '../../../src/main/domain/timeline/calendar.ts';

/** The day, counted from 1970, on which a moment of UTC falls. */
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('isCalendarDate', () => {
  it.each(['2009', '2019-10', '2019-10-21', '2020-02-29', '0079-08-24'])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2019-02-29',
    '2019-13',
    '2019-00',
    '2019-10-00',
    '2019-10-32',
    '19',
    '0000',
    '2019-1-1',
    ' 2009',
  ])('refuses “%s”', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('daysOf', () => {
  it.each([
    ['2020', '2020-01-01', '2021-01-01'],
    ['2019-12', '2019-12-01', '2020-01-01'],
    ['2020-02', '2020-02-01', '2020-03-01'],
    ['2019-11-06', '2019-11-06', '2019-11-07'],
    ['0079', '0079-01-01', '0080-01-01'],
  ])('gives the first day of %s and the first after it', (text, start, end) => {
    const date = parseCalendarDate(text);
    if (!date) throw new Error(`${text} is a date.`);
    expect(daysOf(date)).toEqual({ start: day(start), end: day(end) });
  });
});
