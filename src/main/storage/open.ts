import { closeSync, openSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { APPLICATION_ID } from './header.ts';
import { inspect, mayProveLater } from './inspect.ts';
import { withoutLog } from './log-aside.ts';
import { type Migration, migrate } from './migrations.ts';
import type { StorageProblem } from './problem.ts';
import { isSealed, readSeal, unseal } from './seal.ts';
import { hold, letGo, pendingBytes, settle } from './settle.ts';

export type { Database };

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
  try {
    migrate(taken.value, migrations);
    return taken;
  } catch (error) {
    release(taken.value);
    return fail(explain(path, error));
  }
}

/**
 * Opens the database and holds it alone, in the format in which it is. With `isHasty` a large file that is sealed
 * is opened before it was read through: whoever does so has it proven afterwards. Its log only grows until then.
 */
export function takeDatabase(
  path: string,
  migrations: readonly Migration[],
  { isHasty = false }: { readonly isHasty?: boolean } = {},
): Result<Database, StorageProblem> {
  const unproven = isHasty && mayProveLater(path) ? readSeal(path) : undefined;
  const refused = inspect(path, migrations, { isTrusted: unproven !== undefined });
  if (refused) return fail(refused);
  const handle = openSync(path, 'a+', 0o600);
  let database: Database | undefined;
  try {
    database = new SQLite(path, { timeout: 0 });
    prepare(database);
    hold(database, handle, unproven);
    return ok(database);
  } catch (error) {
    database?.close();
    closeSync(handle);
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
  const close = () => database.close();
  // Closing brings the log into the file by itself; a file that still has its seal is not to be written into.
  if (isSealed(database.name) && pendingBytes(database) > 0) withoutLog(database.name, close);
  else close();
  const handle = letGo(database);
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
