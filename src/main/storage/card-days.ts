import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DossierId } from '../../shared/model/ids.ts';
import type { CardDay } from '../domain/rehearsal/habits.ts';
import type { StudyDay } from '../domain/review/moment.ts';
import { LONGEST_LOOK } from '../domain/review/pace.ts';
import { statement } from './statement.ts';

/** So many reviews say enough, and more would take long to read. */
const REVIEWS = 5_000;

const days = z.array(
  z
    .object({ isNew: z.number(), rating: z.literal([1, 2, 3, 4]), milliseconds: z.number() })
    .transform(({ isNew, ...rest }): CardDay => ({ ...rest, isNew: isNew === 1 })),
);

/** What each card took on each day, by its first answer of the day, over the last reviews of a dossier. */
export function listCardDays(database: Database, dossier: DossierId): readonly CardDay[] {
  // With min(), SQLite takes the other columns from the row that holds the minimum: the day's first answer.
  const sql = `SELECT phase = 'new' AS isNew, rating, sum(min(duration, ${LONGEST_LOOK})) AS milliseconds, min(id)
    FROM (SELECT * FROM review WHERE dossier = ? ORDER BY id DESC LIMIT ${REVIEWS}) GROUP BY card, day`;
  return days.parse(statement(database, sql).all(dossier));
}

/** What was done with a dossier on a day: the time it took, and the facts whose cards were seen. */
export function readDay(
  database: Database,
  dossier: DossierId,
  day: StudyDay,
): { readonly milliseconds: number; readonly facts: ReadonlySet<string> } {
  const sql = `SELECT fact, sum(min(duration, ${LONGEST_LOOK})) AS milliseconds FROM review
    WHERE dossier = ? AND day = ? GROUP BY fact`;
  const rows = z
    .array(z.object({ fact: z.string(), milliseconds: z.number() }))
    .parse(statement(database, sql).all(dossier, day));
  return {
    milliseconds: rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    facts: new Set(rows.map(({ fact }) => fact)),
  };
}
