import type { Database } from 'better-sqlite3';
import { isDamage } from './failure.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows asked for at a time. */
const STRETCH = 4096;
/** The same where the end of a table cannot be found, and how many without a row are taken for its end. */
const SHORT_STRETCH = 128;
const PATIENCE = 4;

/**
 * Hands over every row of a table that can still be read, and gives the number of places where something could not:
 * row numbers within what is broken, or one for each break of a table that is ordered by a key of its own.
 */
export function readDamaged(database: Database, table: string, onRow: (row: Row) => void): number {
  const isNumbered =
    database.prepare('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(table) === 0;
  return isNumbered ? readByNumber(database, table, onRow) : readByKey(database, table, onRow);
}

/** Halves every stretch that cannot be read until what is left of it are single rows. */
function readByNumber(database: Database, table: string, onRow: (row: Row) => void): number {
  const between = database.prepare(`SELECT * FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`);
  const read = (from: number, to: number): { readonly rows: number; readonly unreadable: number } => {
    const rows = attempt(() => between.all(from, to) as readonly Row[]);
    if (rows) {
      rows.forEach(onRow);
      return { rows: rows.length, unreadable: 0 };
    }
    if (from === to) return { rows: 0, unreadable: 1 };
    const middle = Math.floor((from + to) / 2);
    const [low, high] = [read(from, middle), read(middle + 1, to)];
    return { rows: low.rows + high.rows, unreadable: low.unreadable + high.unreadable };
  };
  const edge = (end: 'min' | 'max') =>
    attempt(() => Number(database.prepare(`SELECT ${end}(rowid) FROM ${table}`).pluck().get() ?? 0));
  const last = edge('max');
  let unreadable = 0;
  let missed = 0;
  const step = last === undefined ? SHORT_STRETCH : STRETCH;
  for (let from = edge('min') ?? 1; last === undefined ? missed < PATIENCE : from <= last; from += step) {
    const found = read(from, Math.min(from + step - 1, last ?? Number.POSITIVE_INFINITY));
    missed = found.rows > 0 ? 0 : missed + 1;
    // Behind an end that cannot be found, a stretch without any row says nothing of rows that were there.
    if (last !== undefined || found.rows > 0) unreadable += found.unreadable;
  }
  return last === undefined ? unreadable + 1 : unreadable;
}

/** From the beginning to the first break, and from the end back to the last. */
function readByKey(database: Database, table: string, onRow: (row: Row) => void): number {
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table)
    .map(String);
  const seen = new Set<string>();
  const walk = (direction: 'ASC' | 'DESC') => {
    const order = columns.map((column) => `${column} ${direction}`).join(', ');
    return attempt(() => {
      for (const row of database.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).iterate()) {
        const known = row as Row;
        const key = JSON.stringify(columns.map((column) => known[column]));
        if (!seen.has(key)) onRow(known);
        seen.add(key);
      }
      return true;
    });
  };
  return walk('ASC') || walk('DESC') ? 0 : 1;
}

/** What a reading gives; nothing where SQLite cannot make sense of the file there. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}
