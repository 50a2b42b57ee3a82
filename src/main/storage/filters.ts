import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { SavedFilter } from '../../shared/model/filter.ts';
import type { DossierId, FilterId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

const rows = z.array(
  z.object({ id: z.number().transform((id) => id as FilterId), name: z.string(), search: z.string() }),
);

/** The learner's filters for a dossier, by name. */
export function listFilters(database: Database, dossier: DossierId): readonly SavedFilter[] {
  const sql = 'SELECT id, name, search FROM saved_filter WHERE dossier = ? ORDER BY name COLLATE NOCASE, id';
  return rows.parse(statement(database, sql).all(dossier));
}

/** An id for the next filter. */
export function nextFilterId(database: Database): FilterId {
  const sql = 'SELECT coalesce(max(id), 0) + 1 FROM saved_filter';
  return z.number().parse(statement(database, sql).pluck(true).get()) as FilterId;
}

/** Keeps a filter in the place of its earlier row. */
export function putFilter(database: Database, dossier: DossierId, { id, name, search }: SavedFilter): void {
  statement(
    database,
    'INSERT OR REPLACE INTO saved_filter (id, dossier, name, search) VALUES (?, ?, ?, ?)',
  ).run(id, dossier, name, search);
}

/** Takes a filter away. */
export function dropFilter(database: Database, id: FilterId): void {
  statement(database, 'DELETE FROM saved_filter WHERE id = ?').run(id);
}
