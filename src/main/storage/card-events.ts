import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId } from '../../shared/model/ids.ts';
import type { Moment, StudyDay } from '../domain/review/moment.ts';
import type { ScheduleChange } from '../domain/review/replay.ts';
import { lastReviewId, listReviews } from './reviews.ts';
import { listScheduling } from './scheduling.ts';
import { statement } from './statement.ts';

/** A change of a schedule that was no review. */
type CardEvent = {
  readonly card: CardId;
  readonly moment: Moment;
  readonly day: StudyDay;
} & ({ readonly kind: 'forget' } | { readonly kind: 'set-due'; readonly dueDay: StudyDay });

/** Appends an event behind the newest review, and gives its id. */
export function appendCardEvent(database: Database, event: CardEvent): number {
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO card_event (card, kind, after_review, at, offset_minutes, day, due_day)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    event.card,
    event.kind,
    lastReviewId(database),
    event.moment.at,
    event.moment.offsetMinutes,
    event.day,
    event.kind === 'set-due' ? event.dueDay : null,
  );
  return Number(lastInsertRowid);
}

const row = z
  .object({
    card: z.string(),
    kind: z.enum(['forget', 'set-due']),
    after_review: z.number(),
    day: z.number(),
    due_day: z.number().nullable(),
  })
  .transform(({ after_review, card, kind, day, due_day }) => {
    const id = card as CardId;
    const change: ScheduleChange =
      kind === 'forget' ? { kind, card: id } : { kind, card: id, day, dueDay: due_day ?? day };
    return { afterReview: after_review, change };
  });

/** All that ever changed a schedule, in the order in which it happened. */
export function listScheduleChanges(database: Database): readonly ScheduleChange[] {
  const schedulings = new Map(listScheduling(database).map(({ id, scheduling }) => [id, scheduling]));
  const events = z.array(row).parse(statement(database, 'SELECT * FROM card_event ORDER BY id').all());
  const changes: ScheduleChange[] = [];
  let next = 0;
  const takeEventsBefore = (review: number) => {
    for (let event = events[next]; event && event.afterReview < review; event = events[next]) {
      changes.push(event.change);
      next += 1;
    }
  };
  for (const { id, card, rating, moment, scheduling } of listReviews(database)) {
    takeEventsBefore(id);
    const settings = schedulings.get(scheduling);
    if (settings === undefined) throw new Error(`Review ${id} names a scheduling that is not there.`);
    changes.push({ kind: 'review', card, rating, moment, scheduling: settings });
  }
  takeEventsBefore(Number.POSITIVE_INFINITY);
  return changes;
}
