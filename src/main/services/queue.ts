import type { QueueCounts } from '../../shared/model/review.ts';
import { type DoneToday, leftToday } from '../domain/review/queue.ts';
import { countDue, countNew, countSteps, type Scope } from '../storage/queue.ts';
import { countOnDay } from '../storage/reviews.ts';
import type { Deps } from './deps.ts';
import { readSettings } from './settings.ts';

/** What the day still holds within its limits, and what was done. */
export function readQueue(
  deps: Deps,
  scope: Scope,
  today: number,
): { readonly counts: QueueCounts; readonly done: DoneToday & { readonly reviews: number } } {
  const { database } = deps;
  const done = countOnDay(database, scope.dossier, today);
  const left = leftToday(readSettings(deps), done);
  const counts = {
    new: countNew(database, scope, today, left.new),
    learning: countSteps(database, scope, today),
    due: countDue(database, scope, today, left.due),
  };
  return { counts, done };
}
