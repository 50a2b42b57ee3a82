import { describe, expect, it } from 'vitest';
import { createAxis } from '../../../src/renderer/features/explore/timeline/axis.ts';
import { writeGap, writeTime } from '../../../src/renderer/features/explore/timeline/time-words.ts';
import type { TimelineEntry } from '../../../src/shared/model/explore.ts';

const day = (written: string) => Date.parse(`${written}${'-01-01'.slice(written.length - 4)}`) / 86_400_000;

/** An entry from the first day of `from` until before the first day of `until`; without, it goes on. */
function anEntry(
  from: string,
  until: string | undefined,
  changes: Partial<TimelineEntry> = {},
): TimelineEntry {
  return {
    what: from,
    from,
    to: undefined,
    isOpen: until === undefined,
    part: undefined,
    because: undefined,
    startDay: day(from),
    endDay: until === undefined ? undefined : day(until),
    facts: [],
    ...changes,
  };
}

const uneven = [
  anEntry('2009', undefined),
  anEntry('2014-12-29', '2014-12-30'),
  anEntry('2019-10-21', '2019-10-30'),
  anEntry('2019-11-27', '2019-11-28'),
  anEntry('2019-11-28', '2019-11-29'),
  anEntry('2020', '2021'),
];

describe('createAxis', () => {
  it('keeps the order of all days, and neighbours apart, however uneven the time', () => {
    const { position } = createAxis(uneven);
    const days = [
      '2009',
      '2014-12-29',
      '2019-10-21',
      '2019-10-30',
      '2019-11-27',
      '2019-11-28',
      '2020',
      '2021',
    ];
    const places = days.map((written) => position(day(written)));
    const gaps = places.slice(1).map((at, index) => at - (places[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0.005);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(1);
  });

  it('breaks at the widest gaps only, and draws to one scale between them', () => {
    const { position, breaks } = createAxis(uneven);
    expect(breaks).toHaveLength(3);
    const perDay = (from: string, to: string) =>
      (position(day(to)) - position(day(from))) / (day(to) - day(from));
    expect(perDay('2019-10-21', '2019-10-30')).toBeCloseTo(perDay('2019-10-30', '2020'), 8);
  });

  it('labels years, months with the year where a stretch begins, and single days', () => {
    const { ticks } = createAxis(uneven, 'en-GB');
    expect(ticks.map(({ label }) => label)).toEqual([
      '2009',
      '29 Dec 2014',
      'Nov 2019',
      'Dec',
      '2020',
      '2021',
    ]);
    const places = ticks.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('needs no break where time is even, and no scale for one day', () => {
    expect(createAxis([anEntry('2001', '2002'), anEntry('2003', '2004')]).breaks).toEqual([]);
    const { position, breaks } = createAxis([anEntry('2031-03-03', '2031-03-04')]);
    expect([position(day('2031-03-03')), breaks]).toEqual([0.5, []]);
  });
});

describe('writeTime', () => {
  it.each([
    [anEntry('2020', '2021'), '2020'],
    [anEntry('2019-10', '2019-11'), 'October 2019'],
    [anEntry('2019-11-28', '2019-11-29'), '28 November 2019'],
    [anEntry('2019-11-06', '2019-11-07', { part: 'night' }), 'Night of 6 November 2019'],
    [anEntry('2009', undefined), 'Since 2009'],
    [anEntry('0079-08-24', '0079-08-25'), '24 August 79'],
  ])('writes $from as the system does', (entry, words) => {
    expect(writeTime(entry, 'en-GB')).toBe(words);
  });

  it('writes an interval as one', () => {
    const entry = anEntry('2019-10-21', '2019-10-30', { to: '2019-10-29' });
    expect(writeTime(entry, 'en-GB').replaceAll(/\s*–\s*/gu, '–')).toBe('21–29 October 2019');
  });
});

describe('writeGap', () => {
  it.each([
    ['2019-11-27', '2019-11-28', 'The next day'],
    ['2019-11-01', '2019-11-06', '5 days later'],
    ['2019-10-21', '2019-11-06', '2 weeks later'],
    ['2019-01-01', '2019-10-21', '10 months later'],
    ['2009', '2014-12-29', '6 years later'],
    ['2019', '2019-10-21', undefined],
    ['2019-11-28', '2020', undefined],
    ['2019-11-28', '2019-11-28', undefined],
  ])('from %s to %s', (before, after, words) => {
    expect(writeGap(anEntry(before, '2030'), anEntry(after, '2030'))).toBe(words);
  });
});
