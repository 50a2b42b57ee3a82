import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId, FactId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

const rows = z.array(
  z.object({
    fact: z.string().transform((fact) => fact as FactId),
    verdict: z.enum(['right', 'close', 'wrong']),
    confidence: z.literal([1, 2, 3]).nullable(),
  }),
);

/** The last answer of the learner to a question about each fact of a dossier, in whichever quiz. */
export function listLastAnswers(
  database: Database,
  dossier: DossierId,
): ReadonlyMap<FactId, Omit<z.output<typeof rows>[number], 'fact'>> {
  // Beside max(), SQLite gives the other columns of the very row that holds it.
  const sql = `SELECT about.value AS fact, counted.confidence, max(response.id),
      CASE counted.counted_by_learner WHEN 1 THEN 'right' ELSE counted.verdict END AS verdict
    FROM response
      JOIN counted_response AS counted
        ON counted.quiz = response.quiz AND counted.position = response.position
      JOIN quiz ON quiz.id = response.quiz
      JOIN quiz_question AS asked ON asked.quiz = response.quiz AND asked.position = response.position,
      json_each(asked.question, '$.facts') AS about
    WHERE quiz.dossier = ?
    GROUP BY about.value`;
  const found = rows.parse(statement(database, sql).all(dossier));
  return new Map(found.map(({ fact, ...answer }) => [fact, answer]));
}
