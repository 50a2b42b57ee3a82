const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const DAY = 24 * 3_600_000;

/** A date of the Gregorian calendar to the year, the month or the day; months count from 1. */
export type CalendarDate = {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
};

/** Whether a text is a year, a month or a day that there is: `2019-02-29` is not. */
export function isCalendarDate(text: string): boolean {
  return parseCalendarDate(text) !== undefined;
}

/** Reads `2009`, `2019-10` or `2019-10-21`; nothing when it is none of these, or no such day exists. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = FORM.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1) return undefined;
  const date = { year, month, day };
  const wanted = new Date(millisecondsOf(date));
  const exists = wanted.getUTCMonth() === (month ?? 1) - 1 && wanted.getUTCDate() === (day ?? 1);
  return exists ? date : undefined;
}

/** The first day of a date and the first day after it, both in days since 1970. */
export function daysOf({ year, month, day }: CalendarDate): { readonly start: number; readonly end: number } {
  const start = millisecondsOf({ year, month, day });
  const after =
    day !== undefined
      ? start + DAY
      : month !== undefined
        ? millisecondsOf({ year, month: month + 1, day })
        : millisecondsOf({ year: year + 1, month, day });
  return { start: start / DAY, end: after / DAY };
}

function millisecondsOf({ year, month, day }: CalendarDate): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
}
