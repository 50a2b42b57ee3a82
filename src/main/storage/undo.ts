import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { CardId, DossierId } from '../../shared/model/ids.ts';
import { statement } from './statement.ts';

/** The learner tables that an action may change, each with its key column. */
const KEYS = {
  card_state: 'card',
  card_mark: 'card',
  card_edit: 'card',
  card_event: 'id',
  review: 'id',
  own_entry: 'id',
  own_card: 'id',
  highlight: 'id',
  saved_filter: 'id',
  cram_answer: 'id',
} as const;
type Table = keyof typeof KEYS;
const TABLES = Object.keys(KEYS) as readonly Table[];

/** The tables whose key is a card's id. */
const OF_CARDS: ReadonlySet<Table> = new Set<Table>(['card_state', 'card_mark', 'card_edit', 'own_card']);

const value = z.union([z.string(), z.number(), z.null()]);
const image = z.object({
  table: z.enum(TABLES),
  key: z.union([z.string(), z.number()]),
  /** The whole row before the action; none where there was no row. */
  before: z.record(z.string(), value).nullable(),
});
export type Image = z.output<typeof image>;

/** The deck follows an update of these; of the others it sees rows come and go. An update writes fewer pages. */
const UPDATED: ReadonlySet<Table> = new Set<Table>(['card_state']);

/** What can be taken back, and what was taken back and can be done again. */
type List = 'undo_step' | 'redo_step';

type Step = {
  readonly dossier: DossierId;
  /** What the learner reads after “Undo”. */
  readonly name: string;
  readonly at: number;
  readonly images: readonly Image[];
};

/** Actions that can be taken back; older ones are forgotten. */
const DEPTH = 1000;

/** Remembers a row as it is before an action changes, makes or removes it. */
export function takeImage(database: Database, table: Table, key: string | number): Image {
  const found = statement(database, `SELECT * FROM ${table} WHERE ${KEYS[table]} = ?`).get(key);
  return image.parse({ table, key, before: found ?? null });
}

/** Keeps the way back from a new action; what had been taken back before cannot be done again. */
export function pushStep(database: Database, step: Step): void {
  statement(database, 'DELETE FROM redo_step WHERE id > 0').run();
  push(database, 'undo_step', step);
}

function push(database: Database, list: List, { dossier, name, at, images }: Step): void {
  const sql = `INSERT INTO ${list} (dossier, name, at, images) VALUES (?, ?, ?, ?)`;
  statement(database, sql).run(dossier, name, at, JSON.stringify(images));
  statement(database, `DELETE FROM ${list} WHERE id <= (SELECT max(id) FROM ${list}) - ?`).run(DEPTH);
}

/** Forgets the steps that would write rows of these tables, of a dossier whose article has changed. */
export function forgetSteps(database: Database, dossier: DossierId, tables: readonly Table[]): void {
  for (const list of ['undo_step', 'redo_step'] satisfies readonly List[]) {
    const sql = `DELETE FROM ${list} WHERE dossier = ? AND EXISTS (SELECT 1 FROM json_each(images)
      WHERE value ->> 'table' IN (SELECT value FROM json_each(?)))`;
    statement(database, sql).run(dossier, JSON.stringify(tables));
  }
}

const stepRow = z.object({ id: z.number(), name: z.string(), at: z.number(), images: z.string() }).optional();

function last(database: Database, list: List, dossier: DossierId): z.output<typeof stepRow> {
  const sql = `SELECT id, name, at, images FROM ${list} WHERE dossier = ? ORDER BY id DESC LIMIT 1`;
  return stepRow.parse(statement(database, sql).get(dossier));
}

/** The names of what undo would take back and redo would do again in a dossier. */
export function nameSteps(
  database: Database,
  dossier: DossierId,
): { readonly undo: string | undefined; readonly redo: string | undefined } {
  return {
    undo: last(database, 'undo_step', dossier)?.name,
    redo: last(database, 'redo_step', dossier)?.name,
  };
}

/** The name of the newest action of a dossier, if it was done at this very moment. */
export function nameStepOf(database: Database, dossier: DossierId, at: number): string | undefined {
  const newest = last(database, 'undo_step', dossier);
  return newest?.at === at ? newest.name : undefined;
}

/** Takes the last action back, row by row, and gives the cards it touched; nothing when there is none. */
export function undo(database: Database, dossier: DossierId): readonly CardId[] | undefined {
  return move(database, dossier, 'undo_step', 'redo_step');
}

/** Does again what was taken back last, and gives the cards it touches; nothing when there is none. */
export function redo(database: Database, dossier: DossierId): readonly CardId[] | undefined {
  return move(database, dossier, 'redo_step', 'undo_step');
}

function move(database: Database, dossier: DossierId, from: List, to: List): readonly CardId[] | undefined {
  const step = last(database, from, dossier);
  if (step === undefined) return undefined;
  const images = z.array(image).parse(JSON.parse(step.images)).toReversed();
  const way = images.map(({ table, key }) => takeImage(database, table, key));
  for (const { table, key, before } of images) {
    if (before === null || !UPDATED.has(table)) {
      statement(database, `DELETE FROM ${table} WHERE ${KEYS[table]} = ?`).run(key);
    }
    if (before !== null) restoreRow(database, table, before);
  }
  statement(database, `DELETE FROM ${from} WHERE id = ?`).run(step.id);
  push(database, to, { dossier, name: step.name, at: step.at, images: way });
  const cards = images.filter(({ table }) => OF_CARDS.has(table)).map(({ key }) => String(key) as CardId);
  return [...new Set(cards)];
}

function restoreRow(database: Database, table: Table, row: NonNullable<Image['before']>): void {
  const known = z
    .array(z.string())
    .parse(statement(database, 'SELECT name FROM pragma_table_info(?)').pluck(true).all(table));
  const columns = known.filter((name) => name in row);
  const changes = columns.map((name) => `${name} = excluded.${name}`).join(', ');
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${KEYS[table]}) DO UPDATE SET ${changes}`;
  statement(database, sql).run(columns.map((name) => row[name]));
}
