import type { TimelineEntry } from '../../../../shared/model/explore.ts';
import { plural } from '../../../ui/plural.ts';

type Time = Pick<TimelineEntry, 'from' | 'to' | 'isOpen' | 'part'>;

const PARTS = {
  morning: 'Morning of',
  afternoon: 'Afternoon of',
  evening: 'Evening of',
  night: 'Night of',
} as const satisfies Record<NonNullable<TimelineEntry['part']>, string>;

const WEEK = 7;
const MONTH = 30.44;
const YEAR = 365.25;

/** When it was, as the system writes dates: `21–29 October 2019`, `Since 2009`, `Night of 6 November 2019`. */
export function writeTime({ from, to, isOpen, part }: Time, language?: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...fieldsOf(from) });
  const date = to === undefined ? format.format(dateOf(from)) : format.formatRange(dateOf(from), dateOf(to));
  if (isOpen) return `Since ${date}`;
  return part === undefined ? date : `${PARTS[part]} ${date}`;
}

/**
 * How long after the one before an entry began, in words; nothing where the dates are too rough to say, or
 * both began together.
 */
export function writeGap(before: TimelineEntry, entry: TimelineEntry): string | undefined {
  const days = entry.startDay - before.startDay;
  const isRough = before.from.length === 4 || entry.from.length === 4;
  if (days === 0 || (isRough && days < YEAR)) return undefined;
  if (days === 1) return 'The next day';
  if (days < 2 * WEEK) return `${days} days later`;
  if (days < 2 * MONTH) return `${Math.round(days / WEEK)} weeks later`;
  if (days < 2 * YEAR) return `${plural(Math.round(days / MONTH), 'month')} later`;
  return `${Math.round(days / YEAR)} years later`;
}

function fieldsOf(written: string): Intl.DateTimeFormatOptions {
  if (written.length === 4) return { year: 'numeric' };
  if (written.length === 7) return { year: 'numeric', month: 'long' };
  return { year: 'numeric', month: 'long', day: 'numeric' };
}

/** The first moment of a year, month or day; the year of four digits may be below 100. */
function dateOf(written: string): Date {
  return new Date(`${written}${'-01-01'.slice(written.length - 4)}T00:00:00Z`);
}
