import { expect, it } from 'vitest';
import { decideReminder, reminderWords } from '../../src/main/electron/reminder.ts';

const DAY = 24 * 60 * 60_000;
/** A time of day 22,000 days after 1970, in Bishkek. */
const at = (time: string, daysLater = 0) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const offsetMinutes = 360;
  return { at: (22_000 + daysLater) * DAY + ((hours - 6) * 60 + minutes) * 60_000, offsetMinutes };
};
const [YESTERDAY, TODAY, TOMORROW] = [21_999, 22_000, 22_001];

it.each([
  ['off', at('09:00'), 5, null, YESTERDAY, false, YESTERDAY],
  ['before the hour', at('08:59'), 5, 9, YESTERDAY, false, YESTERDAY],
  ['at the hour', at('09:00'), 5, 9, YESTERDAY, true, TODAY],
  ['at the hour with nothing due', at('09:00'), 0, 9, YESTERDAY, false, TODAY],
  ['later, when cards have come due', at('11:00'), 5, 9, TODAY, false, TODAY],
  ['after a sleep over the hour', at('11:30'), 1, 9, YESTERDAY, true, TODAY],
  ['after a sleep of days', at('11:30'), 1, 9, YESTERDAY - 4, true, TODAY],
  ['started before the hour', at('08:00'), 5, 9, undefined, false, YESTERDAY],
  ['started after the hour', at('10:00'), 5, 9, undefined, false, TODAY],
  ['an hour chosen that is to come', at('10:00'), 5, 11, TODAY, false, YESTERDAY],
  ['at midnight', at('00:00', 1), 5, 0, TODAY, true, TOMORROW],
  ['in the last hour', at('23:59'), 5, 23, YESTERDAY, true, TODAY],
] as const)('%s', (_name, now, cards, reminderHour, day, isDue, dealtWith) => {
  expect(decideReminder(now, { cards, reminderHour }, day)).toEqual({ isDue, day: dealtWith });
});

it('reminds once from start to the next day', () => {
  let day: number | undefined;
  const said: string[] = [];
  for (const [time, later] of [
    ['08:00', 0],
    ['09:00', 0],
    ['09:01', 0],
    ['23:00', 0],
    ['08:59', 1],
    ['09:00', 1],
  ] as const) {
    const decided = decideReminder(at(time, later), { cards: 3, reminderHour: 9 }, day);
    day = decided.day;
    if (decided.isDue) said.push(`${later} ${time}`);
  }
  expect(said).toEqual(['0 09:00', '1 09:00']);
});

it('says how many', () => {
  expect(reminderWords(1).title).toBe('1 card is due');
  expect(reminderWords(12).title).toBe('12 cards are due');
});
