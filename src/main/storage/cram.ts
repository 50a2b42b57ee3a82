import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import type { Rating } from '../../shared/model/review.ts';
import type { Moment } from '../domain/review/moment.ts';
import { statement } from './statement.ts';

/** An answer given while cramming: kept, but read by no schedule and no statistic. */
export type CramAnswer = {
  readonly card: CardId;
  readonly dossier: DossierId;
  readonly rating: Rating;
  readonly moment: Moment;
  /** Milliseconds. */
  readonly duration: number;
};

/** Appends an answer and gives its id. */
export function appendCramAnswer(database: Database, answer: CramAnswer): number {
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO cram_answer (card, dossier, rating, at, offset_minutes, duration) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    answer.card,
    answer.dossier,
    answer.rating,
    answer.moment.at,
    answer.moment.offsetMinutes,
    answer.duration,
  );
  return Number(lastInsertRowid);
}

const count = z.number();

/** The id of the newest answer; 0 before the first. */
export function lastCramId(database: Database): number {
  return count.parse(statement(database, 'SELECT coalesce(max(id), 0) FROM cram_answer').pluck(true).get());
}

/** How often a card was answered while cramming. */
export function countCramAnswers(database: Database, card: CardId): number {
  return count.parse(
    statement(database, 'SELECT count(*) FROM cram_answer WHERE card = ?').pluck(true).get(card),
  );
}

const answers = z.array(
  z.object({
    card: z.string().transform((id) => id as CardId),
    rating: z.literal([1, 2, 3, 4]),
    duration: z.number(),
  }),
);

/** What was answered in a dossier after the answer `since`, in order. */
export function listCramAnswers(
  database: Database,
  dossier: DossierId,
  since: number,
): z.output<typeof answers> {
  const sql = 'SELECT card, rating, duration FROM cram_answer WHERE id > ? AND dossier = ? ORDER BY id';
  return answers.parse(statement(database, sql).all(since, dossier));
}
