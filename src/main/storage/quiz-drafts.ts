import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { QuizDraft } from '../../shared/model/quiz-draft.ts';
import { responseJson } from './responses.ts';
import { statement } from './statement.ts';

/** Keeps what is drafted for a question in the place of what was before. */
export function saveDraft(
  database: Database,
  quiz: number,
  position: number,
  { response, confidence, isFlagged, duration }: QuizDraft,
): void {
  const sql = `INSERT OR REPLACE INTO quiz_draft (quiz, position, answer, confidence, flagged, duration)
    VALUES (?, ?, ?, ?, ?, ?)`;
  const answer = response === undefined ? null : JSON.stringify(response);
  statement(database, sql).run(quiz, position, answer, confidence ?? null, isFlagged ? 1 : 0, duration);
}

const draftRows = z.array(
  z
    .object({
      position: z.number(),
      answer: z.string().nullable(),
      confidence: z.literal([1, 2, 3]).nullable(),
      flagged: z.number(),
      duration: z.number(),
    })
    .transform(({ position, answer, confidence, flagged, duration }): readonly [number, QuizDraft] => [
      position,
      {
        response: answer === null ? undefined : responseJson.parse(JSON.parse(answer)),
        confidence: confidence ?? undefined,
        isFlagged: flagged === 1,
        duration,
      },
    ]),
);

/** What is drafted for a quiz, by the place of the question. */
export function listDrafts(database: Database, quiz: number): ReadonlyMap<number, QuizDraft> {
  const sql = 'SELECT position, answer, confidence, flagged, duration FROM quiz_draft WHERE quiz = ?';
  return new Map(draftRows.parse(statement(database, sql).all(quiz)));
}

/** Forgets the drafts of a quiz: what was handed in stands in its responses. */
export function dropDrafts(database: Database, quiz: number): void {
  statement(database, 'DELETE FROM quiz_draft WHERE quiz = ?').run(quiz);
}
