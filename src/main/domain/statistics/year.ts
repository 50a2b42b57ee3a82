import type { StudyDay } from '../review/moment.ts';
import { weekOf } from './retention.ts';

const WEEKS = 52;

/** Study days, both among them, and the weeks that they are. */
type Year = { readonly first: StudyDay; readonly last: StudyDay; readonly weeks: number };

/**
 * A year of whole weeks, so many years `back`: 0 is the one with the week that has begun, each other one ends
 * where the one after it begins, so that no day is left out and none counts twice.
 */
export function yearBack(today: StudyDay, back: number): Year {
  const week = weekOf(today);
  const first = week - 7 * WEEKS * (back + 1);
  return back === 0
    ? { first, last: week + 6, weeks: WEEKS + 1 }
    : { first, last: first + 7 * WEEKS - 1, weeks: WEEKS };
}
