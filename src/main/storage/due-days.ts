import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, TopicId } from '../../shared/model/ids.ts';
import { DAY_LIVED_AGAIN } from '../domain/review/due.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

// When a card of the catalogue is due, as `daysUntilDue` says it of one; `@today` and `@dossier` are bound by name.

/** A card that was reviewed on a clock that was ahead: the day it was given then is no matter. */
const REVIEWED_AHEAD = `last_day > @today + ${DAY_LIVED_AGAIN}`;
/** The log of such reviews; on a clock that was never wrong one look at the end of its index finds none. */
const LOG_AHEAD = `FROM review AS early INDEXED BY review_by_day
  WHERE early.day > @today + ${DAY_LIVED_AGAIN} AND early.dossier = @dossier`;

/** The same, found through the log, so that the deck is not walked for it. */
export const IS_AHEAD = `${REVIEWED_AHEAD} AND catalogue.card IN (SELECT early.card ${LOG_AHEAD})`;

/**
 * A card that is due by a day, given by name or as three values. It stays a stretch of the index of due days, which
 * goes on to the end only where there is a review that was given ahead.
 */
export const dueBy = (day: string) =>
  `(due_day IS NOT NULL AND due_day <= coalesce((SELECT 9e15 ${LOG_AHEAD} LIMIT 1), ${day})
    AND (due_day <= ${day} OR ${REVIEWED_AHEAD} AND @today <= ${day}))`;

type Scope = { readonly dossier: DossierId; readonly topic: TopicId | undefined };

const days = z.array(z.object({ day: z.number(), cards: z.number() }));

/**
 * Cards that are not suspended by the study day on which they come due, up to and with `last`. What was reviewed
 * ahead is moved to today from the day it was given: so the others are counted in the order of the index.
 */
export function countDueDays(
  database: Database,
  scope: Scope,
  today: StudyDay,
  last: StudyDay,
): z.output<typeof days> {
  const inTopic = scope.topic === undefined ? '' : 'AND topic = @topic';
  // The index does not know of topics; each of its cards looked up takes longer than a walk.
  const from = `catalogue ${scope.topic === undefined ? 'INDEXED BY catalogue_due' : 'NOT INDEXED'}`;
  const counted = `dossier = @dossier ${inTopic} AND suspended = 0`;
  const ahead = `FROM catalogue INDEXED BY catalogue_by_card WHERE ${counted} AND ${IS_AHEAD}`;
  const sql = `SELECT day, sum(cards) AS cards FROM (
      SELECT due_day AS day, count(*) AS cards FROM ${from} WHERE ${counted} AND due_day <= @last GROUP BY due_day
      UNION ALL SELECT due_day, -1 ${ahead} AND due_day <= @last
      UNION ALL SELECT min(due_day, @today), 1 ${ahead})
    GROUP BY day HAVING sum(cards) > 0`;
  return days.parse(statement(database, sql).all({ ...scope, topic: scope.topic ?? null, today, last }));
}

/** The same for a whole dossier, with what is overdue counted today. */
export function countComing(
  database: Database,
  dossier: DossierId,
  today: StudyDay,
  last: StudyDay,
): z.output<typeof days> {
  const found = countDueDays(database, { dossier, topic: undefined }, today, last);
  const cards = found.filter(({ day }) => day <= today).reduce((sum, one) => sum + one.cards, 0);
  return [...(cards > 0 ? [{ day: today, cards }] : []), ...found.filter(({ day }) => day > today)];
}
