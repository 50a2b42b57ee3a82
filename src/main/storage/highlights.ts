import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../shared/model/highlight.ts';
import type { DossierId, HighlightId } from '../../shared/model/ids.ts';
import type { Evidence } from '../domain/evidence/anchor.ts';
import { statement } from './statement.ts';

/** A highlight as it is kept. */
export type StoredHighlight = {
  readonly id: HighlightId;
  readonly dossier: DossierId;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly quotation: Evidence;
  readonly createdAt: number;
};

const row = z
  .object({
    id: z.number(),
    dossier: z.string(),
    colour: z.enum(HIGHLIGHT_COLOURS),
    note: z.string(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start_offset: z.number(),
    end_offset: z.number(),
    created_at: z.number(),
  })
  .transform(
    ({ id, dossier, colour, note, exact, prefix, suffix, ...rest }): StoredHighlight => ({
      id: id as HighlightId,
      dossier: dossier as DossierId,
      colour,
      note,
      quotation: { exact, prefix, suffix, start: rest.start_offset, end: rest.end_offset },
      createdAt: rest.created_at,
    }),
  );

/** Every highlight of a dossier, by the place it was made at. */
export function listStoredHighlights(database: Database, dossier: DossierId): readonly StoredHighlight[] {
  const sql = 'SELECT * FROM highlight WHERE dossier = ? ORDER BY start_offset, id';
  return z.array(row).parse(statement(database, sql).all(dossier));
}

/** The highlight of an id. */
export function findHighlight(database: Database, id: HighlightId): StoredHighlight | undefined {
  const found = statement(database, 'SELECT * FROM highlight WHERE id = ?').get(id);
  return found === undefined ? undefined : row.parse(found);
}

/** Keeps a new highlight and gives its id. */
export function insertHighlight(database: Database, highlight: Omit<StoredHighlight, 'id'>): HighlightId {
  const { dossier, colour, note, quotation, createdAt } = highlight;
  const { lastInsertRowid } = statement(
    database,
    `INSERT INTO highlight (dossier, colour, note, exact, prefix, suffix, start_offset, end_offset, created_at,
       changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    dossier,
    colour,
    note,
    quotation.exact,
    quotation.prefix,
    quotation.suffix,
    quotation.start,
    quotation.end,
    createdAt,
    createdAt,
  );
  return Number(lastInsertRowid) as HighlightId;
}

/** Gives a highlight another colour and note. */
export function updateHighlight(
  database: Database,
  id: HighlightId,
  { colour, note }: Pick<StoredHighlight, 'colour' | 'note'>,
  at: number,
): void {
  const sql = 'UPDATE highlight SET colour = ?, note = ?, changed_at = ? WHERE id = ?';
  statement(database, sql).run(colour, note, at, id);
}

/** Anchors a highlight at its place in a corrected article. */
export function moveHighlight(database: Database, id: HighlightId, { start, end }: Evidence): void {
  const sql = 'UPDATE highlight SET start_offset = ?, end_offset = ? WHERE id = ?';
  statement(database, sql).run(start, end, id);
}

/** Removes a highlight with its note. */
export function dropHighlight(database: Database, id: HighlightId): void {
  statement(database, 'DELETE FROM highlight WHERE id = ?').run(id);
}
