import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { hashHandle } from './durable.ts';
import { isDiskFailure } from './failure.ts';
import { APPLICATION_ID } from './header.ts';
import { inspect } from './inspect.ts';
import { type Migration, migrate } from './migrations.ts';
import type { StorageProblem } from './problem.ts';
import { isSealed, seal, unseal } from './seal.ts';

export type { Database };

/**
 * A reading handle on the file of each open database, from before SQLite opened it until it is closed: a handle
 * closed meanwhile would, on POSIX systems, take SQLite's lock away with it.
 */
const handles = new WeakMap<Database, number>();

/**
 * Opens the learner's database at `path`, builds or migrates it, and holds it alone until it is closed.
 * A file that is newer, foreign, damaged, locked or cannot be written is refused untouched.
 */
export function openDatabase(
  path: string,
  migrations: readonly Migration[],
): Result<Database, StorageProblem> {
  const taken = takeDatabase(path, migrations);
  if (!taken.ok) return taken;
  return guard(path, taken.value, () => migrate(taken.value, migrations));
}

/** Opens the database and holds it alone, in the format in which it is. */
export function takeDatabase(
  path: string,
  migrations: readonly Migration[],
): Result<Database, StorageProblem> {
  const refused = inspect(path, migrations);
  if (refused) return fail(refused);
  const handle = openSync(path, 'a+', 0o600);
  let database: Database;
  try {
    database = new SQLite(path, { timeout: 0 });
  } catch (error) {
    closeSync(handle);
    return fail(explain(path, error));
  }
  handles.set(database, handle);
  return guard(path, database, () => prepare(database));
}

function guard(path: string, database: Database, work: () => void): Result<Database, StorageProblem> {
  try {
    work();
    return ok(database);
  } catch (error) {
    release(database);
    return fail(explain(path, error));
  }
}

/** A database in memory with the newest schema, for the command line and for tests. */
export function openInMemory(migrations: readonly Migration[]): Database {
  const database = new SQLite(':memory:');
  prepare(database);
  migrate(database, migrations);
  return database;
}

function prepare(database: Database): void {
  // Exclusive before WAL: then the index lives in memory and a second opener is refused at once.
  database.pragma('locking_mode = EXCLUSIVE');
  // Takes the lock now, not at the first write.
  database.exec('BEGIN EXCLUSIVE; COMMIT');
  // Marked before anything else is written, so that a start cut short is never taken for a foreign file.
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    database.pragma(`application_id = ${APPLICATION_ID}`);
  }
  if (database.pragma('journal_mode', { simple: true }) !== 'wal') {
    unseal(database.name);
    database.pragma('journal_mode = WAL');
  }
  // The log goes into the file only by settle(), which takes the seal away first.
  database.pragma('wal_autocheckpoint = 0');
  // better-sqlite3 defaults to NORMAL, which may lose acknowledged reviews when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('temp_store = MEMORY');
  // 64 MB of pages: with the usual 2 MB the queue of a large deck is read from the file again for every card.
  database.pragma('cache_size = -65536');
}

/** Bytes of the log that are not yet in the file. */
export function pendingBytes(database: Database): number {
  return statSync(`${database.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Brings the log into the file and seals it. Throws what the disk throws; what was acknowledged stays in the log. */
export function settle(database: Database): void {
  const handle = handles.get(database);
  const { name } = database;
  if (handle === undefined || (pendingBytes(database) === 0 && isSealed(name))) return;
  unseal(name);
  database.pragma('wal_checkpoint(TRUNCATE)');
  if (pendingBytes(database) > 0) return;
  seal(name, { bytes: statSync(name).size, sha256: hashHandle(handle) });
}

/** Bytes at which the log is brought into the file: thousands of answers. */
const LONG_LOG = 16 * 2 ** 20;

/** Brings the log into the file when it is long. A disk that refuses leaves it longer; nothing is lost by that. */
export function keepLogShort(database: Database): void {
  if (pendingBytes(database) < LONG_LOG) return;
  try {
    settle(database);
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
}

/** Copies the file with the log brought into it. Throws disk errors. */
export function copyDatabase(database: Database, to: string): void {
  settle(database);
  const handle = handles.get(database);
  if (handle === undefined || pendingBytes(database) > 0)
    throw new Error('This database has no file of its own.');
  const out = openSync(to, 'w', 0o600);
  try {
    const piece = Buffer.allocUnsafe(1 << 20);
    for (let at = 0, read = 1; read > 0; at += read) {
      read = readSync(handle, piece, 0, piece.length, at);
      writeSync(out, piece, 0, read);
    }
  } finally {
    closeSync(out);
  }
}

/** Closes the database with its log brought into it, and lets others open it. */
export function closeDatabase(database: Database): void {
  try {
    settle(database);
  } catch {
    // The disk refuses: the log stays beside the file and is counted in at the next start.
  }
  release(database);
}

function release(database: Database): void {
  database.close();
  const handle = handles.get(database);
  handles.delete(database);
  if (handle !== undefined) closeSync(handle);
}

function explain(path: string, error: unknown): StorageProblem {
  if (!(error instanceof SQLite.SqliteError)) throw error;
  const { code, message: detail } = error;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { kind: 'locked', path };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return { kind: 'damaged', path, sign: 'structure', detail };
  }
  const denied = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_PERM'];
  if (denied.some((known) => code.startsWith(known))) return { kind: 'unwritable', path, detail };
  throw error;
}
