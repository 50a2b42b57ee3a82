import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ReadingPosition } from '../../shared/model/article.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import type { ReadRange } from '../../shared/model/read-ranges.ts';
import { statement } from './statement.ts';

const position = z.object({ position: z.number() }).optional();
const ranges = z.array(z.object({ start: z.number(), end: z.number() }));

/** Where the learner stopped reading, and what she has read; none before the first time. */
export function findReading(database: Database, dossier: DossierId): ReadingPosition | undefined {
  const sql = 'SELECT position FROM reading WHERE dossier = ?';
  const found = position.parse(statement(database, sql).get(dossier));
  return found && { offset: found.position, read: listReadRanges(database, dossier) };
}

/** What the learner has read of an article, in its order. */
export function listReadRanges(database: Database, dossier: DossierId): readonly ReadRange[] {
  const sql = `SELECT start_offset AS start, end_offset AS end FROM read_range
    WHERE dossier = ? ORDER BY start_offset`;
  return ranges.parse(statement(database, sql).all(dossier));
}

/** Keeps where the learner is; `at` in milliseconds since 1970. */
export function saveReading(database: Database, dossier: DossierId, offset: number, at: number): void {
  statement(
    database,
    `INSERT INTO reading (dossier, position, at) VALUES (@dossier, @offset, @at)
     ON CONFLICT (dossier) DO UPDATE SET position = @offset, at = @at`,
  ).run({ dossier, offset, at });
}

/** Puts other ranges in the place of those that were kept. */
export function putReadRanges(database: Database, dossier: DossierId, read: readonly ReadRange[]): void {
  statement(database, 'DELETE FROM read_range WHERE dossier = ?').run(dossier);
  const sql = 'INSERT INTO read_range (dossier, start_offset, end_offset) VALUES (@dossier, @start, @end)';
  for (const { start, end } of read) statement(database, sql).run({ dossier, start, end });
}
