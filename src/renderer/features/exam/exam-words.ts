import type { Exam } from '../../../shared/model/exam.ts';
import { plural } from '../../ui/plural.ts';

const DAY = 86_400_000;

/** A study day as a date field writes it, YYYY-MM-DD. */
export function toDateField(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The study day of a date field; none while it holds no date. */
export function fromDateField(text: string): number | undefined {
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : at / DAY;
}

/** A study day as the system writes a date. */
export function writeDay(day: number, dateStyle: 'full' | 'medium' = 'medium'): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle, timeZone: 'UTC' }).format(day * DAY);
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** What the plan comes to, in a sentence. */
export function describeExam({ day, daysLeft, score }: Exam): string {
  if (daysLeft < 0) return `Your exam was on ${writeDay(day)}.`;
  const when = daysLeft === 0 ? 'today' : `in ${plural(daysLeft, 'day')}`;
  return `Your exam is ${when}. You will likely recall ${percent(score)} of it.`;
}

/** What is left to do today, and what the plan is worth. */
export function describeToday({ day, cards, today, scoreWithout, minutes }: Exam): string {
  const left = today.new + today.due;
  const now =
    left === 0
      ? 'Nothing is left to do today.'
      : `Today: ${plural(left, 'card')}, about ${plural(Math.max(1, Math.round(today.minutes)), 'minute')}.`;
  return `${now} The plan leads to ${writeDay(day, 'full')} over all ${plural(cards, 'card')}, with at most ${plural(minutes, 'minute')} a day; without it you would recall ${percent(scoreWithout)}.`;
}
