import { describe, expect, it } from 'vitest';
import { foldWeeks, type TestedDay, weekOf } from '../../../src/main/domain/statistics/retention.ts';
import type { TopicId } from '../../../src/shared/model/ids.ts';

/** Days since 1970. */
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const tested = (date: string, topic: string, counts: readonly [number, number]): TestedDay => ({
  day: day(date),
  topic: topic as TopicId,
  tested: counts[0],
  remembered: counts[1],
});

describe('weekOf', () => {
  it.each([
    ['2031-03-03', '2031-03-03'],
    ['2031-03-09', '2031-03-03'],
    ['2031-03-10', '2031-03-10'],
    ['1970-01-01', '1969-12-29'],
    ['1969-12-28', '1969-12-22'],
  ])('of %s begins on the Monday %s', (date, monday) => {
    expect(weekOf(day(date))).toBe(day(monday));
  });
});

describe('foldWeeks', () => {
  it('sums tested and remembered cards up by week, of all and of each topic', () => {
    const days = [
      tested('2031-02-24', 'lamp', [4, 3]),
      tested('2031-03-02', 'lamp', [6, 6]),
      tested('2031-03-02', 'council', [1, 0]),
      tested('2031-03-04', 'council', [5, 4]),
    ];
    expect(foldWeeks(days, day('2031-03-05'), 2)).toEqual({
      weeks: [day('2031-02-24'), day('2031-03-03')],
      all: [
        { tested: 11, remembered: 9 },
        { tested: 5, remembered: 4 },
      ],
      topics: [
        {
          topic: 'lamp',
          weeks: [
            { tested: 10, remembered: 9 },
            { tested: 0, remembered: 0 },
          ],
        },
        {
          topic: 'council',
          weeks: [
            { tested: 1, remembered: 0 },
            { tested: 5, remembered: 4 },
          ],
        },
      ],
    });
  });

  it('leaves out what was tested before the first week or, by a clock set back, after the last', () => {
    const days = [tested('2031-02-23', 'lamp', [9, 9]), tested('2031-03-10', 'lamp', [9, 9])];
    const { all, topics } = foldWeeks(days, day('2031-03-05'), 2);
    expect(all).toEqual([
      { tested: 0, remembered: 0 },
      { tested: 0, remembered: 0 },
    ]);
    expect(topics).toEqual([]);
  });
});
