import type { Today } from '../../../shared/model/today.ts';

/** The learner's own wall clock, read as if it were UTC. */
function wallClock({ at, offsetMinutes }: Today['now']): Date {
  return new Date(at + offsetMinutes * 60_000);
}

/** A greeting that fits the hour. */
export function greet(now: Today['now']): string {
  const hour = wallClock(now).getUTCHours();
  if (hour >= 4 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
}

/** The date as the system writes it. */
export function writeDate(now: Today['now']): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeZone: 'UTC' }).format(wallClock(now));
}

/** The short names of this study day and the following ones. */
export function nameDays(studyDay: number, count: number): readonly string[] {
  const format = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: count }, (_, ahead) =>
    ahead === 0 ? 'Today' : format.format((studyDay + ahead) * 86_400_000),
  );
}
