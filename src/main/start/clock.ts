import type { Moment } from '../domain/review/moment.ts';

/** The machine's clock, with its offset from UTC here and now. */
export function readClock(): Moment {
  const now = new Date();
  return { at: now.getTime(), offsetMinutes: -now.getTimezoneOffset() };
}
