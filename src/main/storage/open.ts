import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { APPLICATION_ID, readHeader } from './header.ts';
import { type Migration, migrate } from './migrations.ts';
import type { StorageProblem } from './problem.ts';

export type { Database };

/**
 * Opens the learner's database at `path`, builds or migrates it, and holds it alone until it is closed.
 * A file that is newer, foreign, locked or cannot be written is refused untouched.
 */
export function openDatabase(
  path: string,
  migrations: readonly Migration[],
): Result<Database, StorageProblem> {
  const refused = inspect(path, migrations);
  if (refused) return fail(refused);
  let database: Database | undefined;
  try {
    database = new SQLite(path, { timeout: 0 });
    prepare(database, migrations);
    return ok(database);
  } catch (error) {
    database?.close();
    return fail(explain(path, error));
  }
}

/** A database in memory with the newest schema, for the command line and for tests. */
export function openInMemory(migrations: readonly Migration[]): Database {
  const database = new SQLite(':memory:');
  prepare(database, migrations);
  return database;
}

/** Refuses what must not be opened, without writing a byte. */
function inspect(path: string, migrations: readonly Migration[]): StorageProblem | undefined {
  try {
    const header = readHeader(path);
    if (header.kind === 'not-sqlite') return { kind: 'foreign', path };
    if (header.kind === 'sqlite' && header.applicationId !== APPLICATION_ID) return { kind: 'foreign', path };
    if (header.kind === 'sqlite' && header.version > migrations.length) {
      return { kind: 'newer', path, version: header.version, known: migrations.length };
    }
    const pending = existsSync(`${path}-wal`) ? readPendingVersion(path) : 0;
    if (pending > migrations.length) {
      return { kind: 'newer', path, version: pending, known: migrations.length };
    }
    if (header.kind === 'absent') makeFolder(dirname(path));
    else closeSync(openSync(path, 'r+'));
    return undefined;
  } catch (error) {
    return { kind: 'unwritable', path, detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The version a database has once its write-ahead log is counted in, read from a copy: opening the file itself
 * would merge the log.
 */
function readPendingVersion(path: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-look-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    const database = new SQLite(copy);
    try {
      return Number(database.pragma('user_version', { simple: true }));
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a folder and those above it, level by level: the recursive way never ends on some file systems. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function prepare(database: Database, migrations: readonly Migration[]): void {
  // Exclusive before WAL: then the index lives in memory and a second opener is refused at once.
  database.pragma('locking_mode = EXCLUSIVE');
  // Marked before anything else is written, so that a start cut short is never taken for a foreign file.
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    database.pragma(`application_id = ${APPLICATION_ID}`);
  }
  database.pragma('journal_mode = WAL');
  // better-sqlite3 defaults to NORMAL, which may lose acknowledged reviews when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('temp_store = MEMORY');
  // 64 MB of pages: with the usual 2 MB the queue of a large deck is read from the file again for every card.
  database.pragma('cache_size = -65536');
  // Takes the lock now, not at the first write.
  database.exec('BEGIN EXCLUSIVE; COMMIT');
  migrate(database, migrations);
}

function explain(path: string, error: unknown): StorageProblem {
  if (!(error instanceof SQLite.SqliteError)) throw error;
  const { code, message: detail } = error;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { kind: 'locked', path };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return { kind: 'damaged', path, detail };
  const denied = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_PERM'];
  if (denied.some((known) => code.startsWith(known))) return { kind: 'unwritable', path, detail };
  throw error;
}
