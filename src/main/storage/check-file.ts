import { statSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { hashFile, syncFile } from './durable.ts';
import { detailOf, isDamage } from './failure.ts';
import { findFault } from './faults.ts';

/** What a copy of the database holds once it was read from end to end. */
export type FileReport =
  | {
      readonly kind: 'whole';
      readonly schema: number;
      readonly cards: number;
      readonly reviews: number;
      readonly bytes: number;
      readonly sha256: string;
    }
  | { readonly kind: 'damaged'; readonly detail: string };

/**
 * Checks a copy that nobody else uses, makes it a file that stands alone, without a log, and waits until it is
 * on the disk. Takes as long as reading all of it does: minutes for a very large one.
 */
export function checkFile(path: string): FileReport {
  try {
    const counts = readCopy(path);
    if (typeof counts === 'string') return { kind: 'damaged', detail: counts };
    syncFile(path);
    return { kind: 'whole', ...counts, bytes: statSync(path).size, sha256: hashFile(path) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { kind: 'damaged', detail: detailOf(error) };
  }
}

function readCopy(path: string) {
  const database = new SQLite(path, { fileMustExist: true });
  try {
    database.pragma('journal_mode = DELETE');
    const fault = findFault(database);
    if (fault !== undefined) return fault;
    return { schema: Number(database.pragma('user_version', { simple: true })), ...countLearnt(database) };
  } finally {
    database.close();
  }
}

/** Cards of the deck, and answers given. Before there was a deck, the cards of the dossiers. */
function countLearnt(database: Database): { readonly cards: number; readonly reviews: number } {
  const count = (table: string) => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const hasDeck =
    database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'deck_card'").get() !== undefined;
  return { cards: count(hasDeck ? 'deck_card' : 'card'), reviews: count('review') };
}
