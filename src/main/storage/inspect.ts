import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { detailOf } from './failure.ts';
import { findFault } from './faults.ts';
import { APPLICATION_ID, readHeader } from './header.ts';
import { checkLog } from './log-check.ts';
import type { Migration } from './migrations.ts';
import type { StorageProblem } from './problem.ts';
import { rescueLockOf } from './rescue-lock.ts';
import { isSealed, isSealWhole, readSeal } from './seal.ts';

/** Bytes that are hashed in a few milliseconds: nobody notices that they are read before they are opened. */
const SMALL = 8 * 2 ** 20;

/**
 * Whether a file may be opened before it was compared with its seal: so large that it takes time, of the size that
 * was sealed, and in the format in which opening writes nothing into it.
 */
export function mayProveLater(path: string): boolean {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes <= SMALL || readSeal(path)?.bytes !== bytes) return false;
  const header = readHeader(path);
  return header.kind === 'sqlite' && header.isLogged;
}

const ROTTEN_LOG = 'the list of the last changes does not add up';

/**
 * Refuses what must not be opened, without writing a byte to it. A file that is not what was sealed is damaged,
 * whatever its header says; one without a seal, as after a kill in a checkpoint, is checked by SQLite in a copy.
 * `isTrusted` leaves it to the caller to compare the file with its seal.
 */
export function inspect(
  path: string,
  migrations: readonly Migration[],
  { isTrusted = false }: { readonly isTrusted?: boolean } = {},
): StorageProblem | undefined {
  try {
    if (isHeld(path)) return { kind: 'locked', path };
    const broken = isTrusted ? undefined : findBroken(path);
    if (broken) return broken;
    const log = checkLog(`${path}-wal`, { mayHoldOld: !isSealed(path) });
    if (log.isDamaged) return { kind: 'damaged', path, sign: 'log', detail: ROTTEN_LOG };
    return findForeign(path, log.version, migrations.length) ?? findUnwritable(path);
  } catch (error) {
    return { kind: 'unwritable', path, detail: detailOf(error) };
  }
}

/**
 * Whether another process holds a database, or is rescuing it, asked before looking closer: what is being written is
 * not damaged. A connection that may only read is refused the exclusive lock before it has touched or made any file.
 */
export function isHeld(path: string): boolean {
  return isLocked(path) || isLocked(rescueLockOf(path));
}

function isLocked(path: string): boolean {
  let database: SQLite.Database | undefined;
  try {
    database = new SQLite(path, { readonly: true, timeout: 0, fileMustExist: true });
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('schema_version');
    return false;
  } catch (error) {
    return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY');
  } finally {
    database?.close();
  }
}

function findBroken(path: string): StorageProblem | undefined {
  if (!isSealed(path) || isSealWhole(path)) return undefined;
  const isMissing = !existsSync(path);
  const detail = isMissing ? 'the file is not there any more' : 'the file is not as Lectern left it';
  return { kind: 'damaged', path, sign: isMissing ? 'missing' : 'seal', detail };
}

/** `logged` is the version that the log, once counted in, gives the file; opening it would merge the log. */
function findForeign(path: string, logged: number | undefined, known: number): StorageProblem | undefined {
  const header = readHeader(path);
  if (header.kind === 'absent' || header.kind === 'empty') return undefined;
  if (header.kind === 'not-sqlite' || header.applicationId !== APPLICATION_ID)
    return { kind: 'foreign', path };
  const version = logged ?? header.version;
  if (version > known) return { kind: 'newer', path, version, known };
  return isSealed(path) ? undefined : findFaultInCopy(path);
}

/** Has SQLite read a database from end to end as it is once its log is counted in. */
function findFaultInCopy(path: string): StorageProblem | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-look-'));
  try {
    const copy = join(folder, 'copy.db');
    for (const end of ['', '-wal']) {
      if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
    }
    const database = new SQLite(copy);
    try {
      const detail = findFault(database);
      return detail === undefined ? undefined : { kind: 'damaged', path, sign: 'structure', detail };
    } finally {
      database.close();
    }
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error;
    return { kind: 'damaged', path, sign: 'structure', detail: error.message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findUnwritable(path: string): undefined {
  if (existsSync(path)) closeSync(openSync(path, 'r+'));
  else makeFolder(dirname(path));
  return undefined;
}

/** Whether SQLite finds no fault in a database, log and all, whatever its seal says. Looks at a copy. */
export function isSound(path: string): boolean {
  if (!existsSync(path)) return false;
  return findFaultInCopy(path) === undefined;
}

/** Makes a folder and those above it, level by level: the recursive way never ends on some file systems. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
