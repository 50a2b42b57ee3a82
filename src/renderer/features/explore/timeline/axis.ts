import { scaleLinear, scaleUtc } from 'd3-scale';
import type { TimelineEntry } from '../../../../shared/model/explore.ts';

/** A stretch of time drawn to one scale; positions are parts of the whole axis, from 0 to 1. */
type Segment = { readonly days: readonly number[]; readonly from: number; readonly to: number };

/** A day with its label below the axis. */
type Tick = { readonly day: number; readonly at: number; readonly label: string };

/** Where the drawing puts each day. */
export type Axis = {
  /** The position of a day that an entry begins or ends with. */
  readonly position: (day: number) => number;
  readonly ticks: readonly Tick[];
  /** Where the scale changes, between two stretches. */
  readonly breaks: readonly number[];
};

const DAY = 24 * 3_600_000;
/** Two days of a stretch are at least this part of it apart, so that both can be seen. */
const CLOSEST = 1 / 80;
/** What a stretch gets for each of its days after the first, when its first day gets 1. */
const SHARE = 0.75;
/** Room before the first day of a stretch and after its last. */
const MARGIN = 0.3;

/**
 * An axis for uneven time: it breaks at the widest gaps until the days of each stretch can be told apart,
 * and gives a stretch room by how many days it holds, not by how long it took.
 */
export function createAxis(entries: readonly TimelineEntry[], language?: string): Axis {
  const segments = place(split(daysOf(entries)));
  const position = (day: number) => {
    const segment = segments.find(({ days }) => day <= (days.at(-1) ?? day)) ?? segments.at(-1);
    return segment ? scaleOf(segment)(day) : 0;
  };
  return {
    position,
    breaks: segments.slice(1).map(({ from }) => from),
    ticks: segments.flatMap((segment) => ticksOf(segment, language)),
  };
}

/** Whether an entry is drawn as a point: one day, or the part of one. */
export function isPoint({ startDay, endDay }: Pick<TimelineEntry, 'startDay' | 'endDay'>): boolean {
  return endDay === startDay + 1;
}

function daysOf(entries: readonly TimelineEntry[]): readonly number[] {
  const days = entries.flatMap((entry) => [
    entry.startDay,
    ...(entry.endDay === undefined || isPoint(entry) ? [] : [entry.endDay]),
  ]);
  return [...new Set(days)].sort((a, b) => a - b);
}

function split(days: readonly number[]): readonly (readonly number[])[] {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  if (gaps.length < 2 || Math.min(...gaps) >= span * CLOSEST) return days.length > 0 ? [days] : [];
  const widest = gaps.indexOf(Math.max(...gaps)) + 1;
  return [...split(days.slice(0, widest)), ...split(days.slice(widest))];
}

function place(stretches: readonly (readonly number[])[]): readonly Segment[] {
  const rooms = stretches.map((days) => 1 + (days.length - 1) * SHARE);
  const whole = rooms.reduce((sum, room) => sum + room, 0);
  let before = 0;
  return stretches.map((days, index) => {
    const from = before / whole;
    before += rooms[index] ?? 0;
    return { days, from, to: before / whole };
  });
}

function scaleOf({ days, from, to }: Segment): (day: number) => number {
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  if (first === last) return () => (from + to) / 2;
  const margin = (MARGIN * (to - from)) / (1 + (days.length - 1) * SHARE);
  return scaleLinear([first, last], [from + margin, to - margin]);
}

function ticksOf(segment: Segment, language: string | undefined): readonly Tick[] {
  const { days } = segment;
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const scale = scaleOf(segment);
  const marked =
    first === last
      ? [first]
      : scaleUtc([first * DAY, last * DAY], [0, 1])
          .ticks(Math.max(1, Math.floor(days.length / 2)))
          .map((date) => date.getTime() / DAY);
  return marked.map((day, index) => ({ day, at: scale(day), label: labelOf(day, index === 0, language) }));
}

/** A year by its first day; a month by its own; the year is said where a stretch begins. */
function labelOf(day: number, isFirst: boolean, language: string | undefined): string {
  const date = new Date(day * DAY);
  const isMonth = date.getUTCDate() === 1;
  if (isMonth && date.getUTCMonth() === 0) return String(date.getUTCFullYear());
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'short',
    ...(!isMonth && { day: 'numeric' }),
    ...(isFirst && { year: 'numeric' }),
  }).format(date);
}
