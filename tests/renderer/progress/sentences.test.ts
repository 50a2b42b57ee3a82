import { describe, expect, it } from 'vitest';
import { nameMonths } from '../../../src/renderer/features/progress/dates.ts';
import {
  shareOf,
  tellAnswers,
  tellCalendar,
  tellForecast,
  tellHours,
  tellKnowledge,
  tellMemory,
  tellRetention,
  tellToday,
  writeTime,
} from '../../../src/renderer/features/progress/sentences.ts';
import { labelEvery, nearestMark } from '../../../src/renderer/ui/charts/mark.ts';

const DAY = Date.UTC(2031, 2, 3) / 86_400_000;
const YEAR = 'the past year';
const nothing = { tested: 0, remembered: 0 };
const hours = (at: number, reviews: number) => ({
  days: 365,
  hours: Array.from({ length: 24 }, (_, hour) => ({ ...nothing, reviews: hour === at ? reviews : 0 })),
});

describe('what the charts say', () => {
  it('tells of today with one and with several', () => {
    const ratings = [0, 0, 1, 0] as const;
    expect(tellToday({ cards: 0, reviews: 0, milliseconds: 0, ratings })).toBe(
      'You have not answered a card today.',
    );
    expect(tellToday({ cards: 1, reviews: 1, milliseconds: 9_000, ratings })).toBe(
      'Today you gave 1 answer to 1 card, in less than a minute.',
    );
    expect(tellToday({ cards: 3, reviews: 5, milliseconds: 130_000, ratings })).toBe(
      'Today you gave 5 answers to 3 cards, in 2 minutes.',
    );
    expect(writeTime(0)).toBe('0 minutes');
  });

  it('tells of an earlier year without this week', () => {
    const earlier = 'the year to 2 Mar 2030';
    expect(tellRetention({ all: [nothing], desired: 0.9 }, earlier, false)).toBe(
      'No card was tested in the year to 2 Mar 2030.',
    );
    expect(tellRetention({ all: [{ tested: 4, remembered: 3 }], desired: 0.9 }, earlier, false)).toBe(
      'You remembered 75 % of 4 tested cards in the year to 2 Mar 2030; your goal is 90 %.',
    );
  });

  it('names the day with the most answers, where there is more than one', () => {
    const day = (ahead: number, reviews: number) => ({ day: DAY + ahead, reviews, milliseconds: 1 });
    expect(tellCalendar({ days: [] }, YEAR)).toMatch(/not answered a card in the past year/u);
    expect(tellCalendar({ days: [day(0, 1)] }, YEAR)).toMatch(/1 answer on 1 day .*, on .*2031/u);
    expect(tellCalendar({ days: [day(0, 4), day(1, 9)] }, YEAR)).toMatch(
      /^You gave 13 answers on 2 days of the past year, the most, 9, on /u,
    );
  });

  it('keeps the backlog apart from what is coming', () => {
    expect(tellForecast({ today: DAY, backlog: 0, days: [0, 0, 7] }, 2)).toBe(
      'Nothing you have learnt comes back within 2 days. Nothing is overdue.',
    );
    expect(tellForecast({ today: DAY, backlog: 0, days: [0, 1] }, 2)).toBe(
      '1 card you have learnt comes back within 2 days, none today. Nothing is overdue.',
    );
    expect(tellForecast({ today: DAY, backlog: 1, days: [2, 0, 7] }, 3)).toBe(
      '9 cards you have learnt come back within 3 days, 2 today. Apart from these, 1 card is overdue.',
    );
  });

  it('compares this week with the year and the goal', () => {
    expect(tellRetention({ all: [nothing], desired: 0.9 }, YEAR, true)).toMatch(
      /^No card has been tested yet/u,
    );
    expect(tellRetention({ all: [{ tested: 4, remembered: 3 }, nothing], desired: 0.9 }, YEAR, true)).toBe(
      'Nothing was tested this week; over the past year 75 %; your goal is 90 %.',
    );
    expect(
      tellRetention(
        {
          all: [
            { tested: 4, remembered: 3 },
            { tested: 1, remembered: 1 },
          ],
          desired: 0.85,
        },
        YEAR,
        true,
      ),
    ).toBe('This week you remembered 1 of 1 card, 100 %; over the past year 80 %; your goal is 85 %.');
    expect(shareOf(nothing)).toBe('–');
  });

  it('says how stable the middle card is, and how many are sure', () => {
    const bins = (...cards: readonly number[]) =>
      cards.map((count, index) => ({ from: index, to: index + 1, cards: count }));
    const recall = [
      { from: 0.8, to: 0.9, cards: 2 },
      { from: 0.9, to: 1, cards: 3 },
    ];
    expect(tellMemory({ cards: 5, stability: bins(1, 1, 3), difficulty: [], recall })).toBe(
      'Of 5 cards you have learnt, the middle one is stable for 2 days or more; 3 you would recall with 90 % or more.',
    );
    expect(tellMemory({ cards: 1, stability: bins(1), difficulty: [], recall })).toMatch(
      /less than a day\.$/u,
    );
    expect(tellMemory({ cards: 0, stability: [], difficulty: [], recall: [] })).toBe(
      'Nothing is learnt yet.',
    );
  });

  it('counts what was Again, and finds the busiest hour', () => {
    expect(tellAnswers({ days: 365, phases: [{ phase: 'new', ratings: [0, 0, 0, 0] }] }, YEAR)).toMatch(
      /not answered/u,
    );
    expect(tellAnswers({ days: 365, phases: [{ phase: 'new', ratings: [1, 0, 3, 0] }] }, YEAR)).toBe(
      'Of 4 answers in the past year, 1 was Again (25 %).',
    );
    expect(tellHours(hours(9, 0), YEAR)).toMatch(/not answered/u);
    expect(tellHours(hours(9, 3), YEAR)).toBe(
      'You answered most between 09:00 and 10:00: 3 times in the past year.',
    );
  });

  it('names the topic that is known worst', () => {
    const known = (recall: number | undefined) => ({
      cards: 2,
      tested: 1,
      learnt: 1,
      recall,
      weakest: recall,
    });
    expect(tellKnowledge([{ name: 'Fog', knowledge: known(undefined) }])).toBe(
      'Nothing has been tested yet.',
    );
    expect(
      tellKnowledge([
        { name: 'Fog', knowledge: known(0.9) },
        { name: 'Ice', knowledge: known(0.42) },
      ]),
    ).toBe('You would recall least of “Ice” now: 42 % of what you were asked.');
    expect(tellKnowledge([{ name: 'Ice', knowledge: known(0.42) }])).toBe(
      'Of “Ice” you would recall 42 % of what you were asked now.',
    );
  });
});

describe('the labels of a chart', () => {
  it('name a month where its first whole week begins, and never two in one place', () => {
    // From Monday 24 February 2031: the second week begins in March.
    const days = Array.from({ length: 21 }, (_, index) => DAY - 7 + index);
    const names = nameMonths(days);
    expect(names.flatMap((name, index) => (name === undefined ? [] : [index]))).toEqual([7]);
  });

  it('leave out as many as do not fit', () => {
    expect(labelEvery(['1', '2'], 100)).toBe(1);
    expect(labelEvery(['24 Nov', '25 Nov'], 15)).toBe(3);
  });
});

describe('nearestMark', () => {
  const mark = (x: number, y: number) => ({ x, y, width: 10, height: 10, text: '' });

  it('finds the mark that is pointed at, or the one beside it', () => {
    const marks = [mark(0, 0), mark(20, 0), mark(0, 20)];
    expect(nearestMark(marks, 25, 5)).toBe(1);
    expect(nearestMark(marks, 14, 5)).toBe(0);
    expect(nearestMark(marks, 3, 40)).toBe(2);
    expect(nearestMark([], 3, 40)).toBeUndefined();
  });
});
