import type { Due } from '../../shared/model/due.ts';
import type { Moment } from '../domain/review/moment.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Whether the learner is reminded now, and the day that is then dealt with: of each day only once is said. */
export type Reminding = { readonly isDue: boolean; readonly day: number | undefined };

/**
 * Decides whether to remind. `day` is the last day dealt with, undefined at the start: who has just started Lectern
 * after the hour knows what waits. A computer that slept over the hour reminds when it wakes; nothing due is nothing
 * to remind of, and what comes due later that day is no news at the chosen hour.
 */
export function decideReminder(
  { at, offsetMinutes }: Moment,
  { cards, reminderHour }: Due,
  day: number | undefined,
): Reminding {
  const minutes = Math.floor(at / 60_000) + offsetMinutes;
  const today = Math.floor(minutes / DAY);
  // Without an hour, one that is chosen now counts from now on.
  const isPast = reminderHour !== null && minutes - today * DAY >= reminderHour * HOUR;
  if (!isPast) return { isDue: false, day: today - 1 };
  if (day === undefined || day === today) return { isDue: false, day: today };
  return { isDue: cards > 0, day: today };
}

/** What the reminder says. */
export function reminderWords(cards: number): { readonly title: string; readonly body: string } {
  return {
    title: cards === 1 ? '1 card is due' : `${cards} cards are due`,
    body: 'Click to review.',
  };
}
