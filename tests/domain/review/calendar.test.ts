import { describe, expect, it } from 'vitest';
import { type CardState, DEFAULT_SCHEDULING } from '../../../src/main/domain/review/card-state.ts';
import { type Moment, studyDay } from '../../../src/main/domain/review/moment.ts';
import { createScheduler } from '../../../src/main/domain/review/schedule.ts';
import type { CardId } from '../../../src/shared/model/ids.ts';
import type { Rating } from '../../../src/shared/model/review.ts';

const id = 'harbour/who-presides/who' as CardId;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const { schedule, recall } = createScheduler(DEFAULT_SCHEDULING);
const dayOf = (moment: Moment) => studyDay(moment, DEFAULT_SCHEDULING.rolloverHour);

/** A time on the clock of a place, given as if its clock were UTC. */
const onClock = (utc: number, offsetMinutes: number): Moment => ({
  at: utc - offsetMinutes * 60_000,
  offsetMinutes,
});

function review(...moments: readonly Moment[]): CardState {
  const ratings: readonly Rating[] = [4, 3, 3, 3];
  const state = moments.reduce<CardState | undefined>(
    (before, now, index) => schedule({ id, state: before }, ratings[index] ?? 3, now),
    undefined,
  );
  if (!state) throw new Error('A history needs a review.');
  return state;
}

/** What the schedule knows, without the times of the clock. */
const memory = ({ lastAt, lastDay, dueDay, dueAt, ...rest }: CardState) => rest;

describe('a study day', () => {
  it('begins at the rollover hour of the learner’s own clock', () => {
    const beforeFour = onClock(Date.UTC(2026, 10, 25, 3, 59), 360);
    const four = onClock(Date.UTC(2026, 10, 25, 4), 360);
    expect(dayOf(four)).toBe(dayOf(beforeFour) + 1);
    expect(studyDay(beforeFour, 0)).toBe(studyDay(four, 0));
  });

  it.each([
    ['of 23 hours', Date.UTC(2026, 2, 28, 9), Date.UTC(2026, 2, 29, 9), 60, 120, 23],
    ['of 25 hours', Date.UTC(2026, 9, 24, 9), Date.UTC(2026, 9, 25, 9), 120, 60, 25],
  ])('%s counts as one day between reviews at the same hour', (_, first, second, from, to, hours) => {
    const [before, after] = [onClock(first, from), onClock(second, to)];
    expect(after.at - before.at).toBe(hours * HOUR);
    expect(dayOf(after) - dayOf(before)).toBe(1);
    expect(memory(review(before, after))).toEqual(memory(review(onClock(first, 60), onClock(second, 60))));
  });

  it('that a country skipped counts by the calendar, as its people did', () => {
    // Samoa went from 29 to 31 December 2011.
    const before = onClock(Date.UTC(2011, 11, 29, 12), -600);
    const after = onClock(Date.UTC(2011, 11, 31, 12), 840);
    expect(after.at - before.at).toBe(DAY);
    expect(dayOf(after) - dayOf(before)).toBe(2);
  });

  it('gives the same schedule in every time zone', () => {
    const lived = [0, 5, 30].map((days) => Date.UTC(2026, 10, 24, 23, 30) + days * DAY);
    const [first, ...others] = [0, -720, 345, 840].map((offset) =>
      memory(review(...lived.map((utc) => onClock(utc, offset)))),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('a learner who was away', () => {
  it('is asked what is overdue, and what is remembered longer than expected grows more', () => {
    const first = onClock(Date.UTC(2026, 10, 24, 12), 0);
    const { dueDay, lastDay } = review(first);
    const inTime = review(first, onClock(first.at + (dueDay - lastDay) * DAY, 0));
    const late = review(first, onClock(first.at + (dueDay - lastDay + 20) * DAY, 0));
    expect(late.stability).toBeGreaterThan(inTime.stability);
  });
});

describe('a clock that was wrong', () => {
  const noon = Date.UTC(2026, 10, 24, 12);
  const right = onClock(noon, 0);

  it.each([
    ['a day ahead', 1],
    ['ten years ahead', 3_653],
  ])('%s is put right by the next review', (_, days) => {
    const ahead = onClock(noon + days * DAY, 0);
    const state = review(ahead, right);
    expect(memory(state)).toEqual(memory(review(right, right)));
    expect(state.lastDay).toBe(dayOf(right));
    expect(state.dueDay).toBe(dayOf(right) + state.intervalDays);
  });

  it('takes nothing from what is remembered', () => {
    expect(recall(review(onClock(noon + 3_653 * DAY, 0)), right)).toBe(1);
  });

  it('does not drive stability beyond all bounds when ten years pass in a second', () => {
    const state = review(right, onClock(noon + 3_653 * DAY, 0));
    expect(state.stability).toBeLessThanOrEqual(36_500);
    expect(state.intervalDays).toBeLessThanOrEqual(DEFAULT_SCHEDULING.maximumInterval);
  });
});
