import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

/** The learner tables that an action may change, each with its key column. */
const KEYS = { card_state: 'card', review: 'id' } as const;
type Table = keyof typeof KEYS;

const value = z.union([z.string(), z.number(), z.null()]);
const image = z.object({
  table: z.enum(['card_state', 'review'] satisfies readonly Table[]),
  key: z.union([z.string(), z.number()]),
  /** The whole row before the action; none where there was no row. */
  before: z.record(z.string(), value).nullable(),
});
type Image = z.output<typeof image>;

/** Actions that can be taken back; older ones are forgotten. */
const DEPTH = 1000;

/** Remembers a row as it is before an action changes, makes or removes it. */
export function takeImage(database: Database, table: Table, key: string | number): Image {
  const found = statement(database, `SELECT * FROM ${table} WHERE ${KEYS[table]} = ?`).get(key);
  return image.parse({ table, key, before: found ?? null });
}

/** Puts an action on the undo list under the name the learner will read. */
export function pushStep(
  database: Database,
  step: {
    readonly dossier: DossierId;
    readonly name: string;
    readonly at: number;
    readonly images: readonly Image[];
  },
): void {
  statement(database, 'INSERT INTO undo_step (dossier, name, at, images) VALUES (?, ?, ?, ?)').run(
    step.dossier,
    step.name,
    step.at,
    JSON.stringify(step.images),
  );
  statement(database, 'DELETE FROM undo_step WHERE id <= (SELECT max(id) FROM undo_step) - ?').run(DEPTH);
}

const stepRow = z.object({ id: z.number(), name: z.string(), images: z.string() }).optional();

function lastStep(database: Database, dossier: DossierId): z.output<typeof stepRow> {
  const sql = 'SELECT id, name, images FROM undo_step WHERE dossier = ? ORDER BY id DESC LIMIT 1';
  return stepRow.parse(statement(database, sql).get(dossier));
}

/** The name of what undo would take back in a dossier. */
export function nameOfUndo(database: Database, dossier: DossierId): string | undefined {
  return lastStep(database, dossier)?.name;
}

/** Takes the last action back, row by row, and gives the cards it touched; nothing when there is none. */
export function popStep(database: Database, dossier: DossierId): readonly CardId[] | undefined {
  const step = lastStep(database, dossier);
  if (step === undefined) return undefined;
  const images = z.array(image).parse(JSON.parse(step.images));
  for (const { table, key, before } of images.toReversed()) {
    statement(database, `DELETE FROM ${table} WHERE ${KEYS[table]} = ?`).run(key);
    if (before !== null) restoreRow(database, table, before);
  }
  statement(database, 'DELETE FROM undo_step WHERE id = ?').run(step.id);
  return images.filter(({ table }) => table === 'card_state').map(({ key }) => String(key) as CardId);
}

function restoreRow(database: Database, table: Table, row: NonNullable<Image['before']>): void {
  const known = z
    .array(z.string())
    .parse(statement(database, 'SELECT name FROM pragma_table_info(?)').pluck(true).all(table));
  const columns = known.filter((name) => name in row);
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  statement(database, sql).run(columns.map((name) => row[name]));
}
