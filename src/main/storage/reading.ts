import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ReadingPosition } from '../../shared/model/article.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

const row = z
  .object({ position: z.number(), furthest: z.number() })
  .transform(({ position, furthest }): ReadingPosition => ({ offset: position, furthest }))
  .optional();

/** Where the learner stopped reading; none before the first time. */
export function findReading(database: Database, dossier: DossierId): ReadingPosition | undefined {
  const sql = 'SELECT position, furthest FROM reading WHERE dossier = ?';
  return row.parse(statement(database, sql).get(dossier));
}

/** Keeps where the learner is; how far she ever came only grows. */
export function saveReading(database: Database, dossier: DossierId, offset: number, at: number): void {
  statement(
    database,
    `INSERT INTO reading (dossier, position, furthest, at) VALUES (@dossier, @offset, @offset, @at)
     ON CONFLICT (dossier) DO UPDATE SET position = @offset, furthest = max(furthest, @offset), at = @at`,
  ).run({ dossier, offset, at });
}
