import type { Database } from 'better-sqlite3';
import { statement } from './statement.ts';

/** Appends that the learner counts the response at `position` as right, or no longer does. */
export function appendClaim(
  database: Database,
  quiz: number,
  position: number,
  isCounted: boolean,
  at: number,
): void {
  statement(database, 'INSERT INTO response_claim (quiz, position, counted, at) VALUES (?, ?, ?, ?)').run(
    quiz,
    position,
    isCounted ? 1 : 0,
    at,
  );
}
