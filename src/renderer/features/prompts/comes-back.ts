import type { Prompt } from '../../../shared/model/prompts.ts';
import { plural } from '../../ui/plural.ts';
import { RATINGS } from '../review/ratings.ts';

/** How a card was answered today and when it comes back: “Good: comes back on 5 December 2031”. */
export function tellAnswer({ rating, comesBack, dueDay }: NonNullable<Prompt['answered']>): string {
  const name = RATINGS.find((one) => one.rating === rating)?.name ?? '';
  if (comesBack.unit === 'days') return `${name}: comes back on ${writeDay(dueDay)}`;
  if (comesBack.count === 0) return `${name}: comes back now, in Review`;
  return `${name}: comes back in ${plural(comesBack.count, 'minute')}, in Review`;
}

function writeDay(studyDay: number): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(studyDay * 86_400_000);
}
