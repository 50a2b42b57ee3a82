import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId, FactId } from '../../shared/model/ids.ts';
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
    at: z.number(),
    offset_minutes: z.number(),
    day: z.number(),
    due_day: z.number().nullable(),
  })
  .transform(({ after_review, card, kind, at, offset_minutes, day, due_day }) => {
    const base = { card: card as CardId, moment: { at, offsetMinutes: offset_minutes } };
    const change: ScheduleChange =
      kind === 'forget' ? { kind, ...base } : { kind, ...base, dueDay: due_day ?? day };
    return { afterReview: after_review, change };
  });

function listCardEvents(database: Database, card: CardId | undefined): readonly z.output<typeof row>[] {
  const rows =
    card === undefined
      ? statement(database, 'SELECT * FROM card_event ORDER BY id').all()
      : statement(database, 'SELECT * FROM card_event WHERE card = ? ORDER BY id').all(card);
  return z.array(row).parse(rows);
}

/** All that ever changed a schedule, or that of one card, in the order in which it happened. */
export function listScheduleChanges(database: Database, card?: CardId): readonly ScheduleChange[] {
  const schedulings = new Map(listScheduling(database).map(({ id, scheduling }) => [id, scheduling]));
  const events = listCardEvents(database, card);
  const changes: ScheduleChange[] = [];
  let next = 0;
  const takeEventsBefore = (review: number) => {
    for (let event = events[next]; event && event.afterReview < review; event = events[next]) {
      changes.push(event.change);
      next += 1;
    }
  };
  for (const { id, scheduling, ...review } of listReviews(database, card)) {
    takeEventsBefore(id);
    const settings = schedulings.get(scheduling);
    if (settings === undefined) throw new Error(`Review ${id} names a scheduling that is not there.`);
    changes.push({ kind: 'review', ...review, scheduling: settings });
  }
  takeEventsBefore(Number.POSITIVE_INFINITY);
  return changes;
}

/** How many of the cards about some facts were given a new due date at this very moment. */
export function countMoved(
  database: Database,
  dossier: DossierId,
  facts: readonly FactId[],
  at: number,
): number {
  const sql = `SELECT count(*) FROM deck_card JOIN card_event ON card_event.card = deck_card.id
    WHERE deck_card.dossier = ? AND deck_card.fact IN (SELECT value FROM json_each(?))
      AND card_event.kind = 'set-due' AND card_event.at = ?`;
  return z.number().parse(statement(database, sql).pluck(true).get(dossier, JSON.stringify(facts), at));
}
