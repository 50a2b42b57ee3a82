import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { QuizClock } from '../../shared/model/quiz-clock.ts';
import { statement } from './statement.ts';

/** The clock of a quiz that is run against time, and how it ended. */
type StoredClock = QuizClock & {
  /** The question the learner was at last. */
  readonly position: number;
  /** None while it is under way. */
  readonly ended: 'done' | 'time-up' | undefined;
};

/** Sets the clock of a new quiz to nothing used. */
export function insertClock(database: Database, quiz: number, limit: number | undefined): void {
  statement(database, 'INSERT INTO quiz_clock (quiz, time_limit) VALUES (?, ?)').run(quiz, limit ?? null);
}

const clockRow = z
  .object({
    used: z.number(),
    time_limit: z.number().nullable(),
    position: z.number(),
    ended: z.enum(['done', 'time-up']).nullable(),
  })
  .transform(
    ({ used, time_limit, position, ended }): StoredClock => ({
      used,
      limit: time_limit ?? undefined,
      position,
      ended: ended ?? undefined,
    }),
  )
  .optional();

/** The clock of a quiz; none where it is not run against time. */
export function findClock(database: Database, quiz: number): StoredClock | undefined {
  const sql = 'SELECT used, time_limit, position, ended FROM quiz_clock WHERE quiz = ?';
  return clockRow.parse(statement(database, sql).get(quiz));
}

/** Keeps how a clock stands now. */
export function saveClock(
  database: Database,
  quiz: number,
  { used, limit, position, ended }: StoredClock,
): void {
  const sql = 'UPDATE quiz_clock SET used = ?, time_limit = ?, position = ?, ended = ? WHERE quiz = ?';
  statement(database, sql).run(used, limit ?? null, position, ended ?? null, quiz);
}
