import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { detailOf } from './failure.ts';
import { findFault } from './faults.ts';
import { APPLICATION_ID, readHeader } from './header.ts';
import { checkLog } from './log-check.ts';
import type { Migration } from './migrations.ts';
import type { StorageProblem } from './problem.ts';
import { isSealed, isSealWhole } from './seal.ts';

/**
 * Refuses what must not be opened, without writing a byte to it. A file that is not what was sealed is damaged,
 * whatever its header says; one without a seal, as after a kill in a checkpoint, is checked by SQLite in a copy.
 */
export function inspect(path: string, migrations: readonly Migration[]): StorageProblem | undefined {
  try {
    if (isHeld(path)) return { kind: 'locked', path };
    return findDamageOfSealed(path) ?? findForeign(path, migrations.length) ?? findUnwritable(path);
  } catch (error) {
    return { kind: 'unwritable', path, detail: detailOf(error) };
  }
}

/**
 * Whether another process holds a database, asked before looking closer: what is being written is not damaged.
 * A connection that may only read is refused the exclusive lock before it has touched or made any file.
 */
export function isHeld(path: string): boolean {
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

function findDamageOfSealed(path: string): StorageProblem | undefined {
  if (isSealed(path) && !isSealWhole(path)) {
    const isMissing = !existsSync(path);
    const detail = isMissing ? 'the file is not there any more' : 'the file is not as Lectern left it';
    return { kind: 'damaged', path, sign: isMissing ? 'missing' : 'seal', detail };
  }
  const { isDamaged } = checkLog(`${path}-wal`, { mayHoldOld: !isSealed(path) });
  if (!isDamaged) return undefined;
  return { kind: 'damaged', path, sign: 'log', detail: 'the list of the last changes does not add up' };
}

function findForeign(path: string, known: number): StorageProblem | undefined {
  const header = readHeader(path);
  if (header.kind === 'absent' || header.kind === 'empty') return undefined;
  if (header.kind === 'not-sqlite' || header.applicationId !== APPLICATION_ID)
    return { kind: 'foreign', path };
  if (header.version > known) return { kind: 'newer', path, version: header.version, known };
  const hasLog = existsSync(`${path}-wal`);
  if (isSealed(path) && !hasLog) return undefined;
  return lookIntoCopy(path, (database) => {
    const fault = isSealed(path) ? undefined : findFault(database);
    if (fault !== undefined) return { kind: 'damaged', path, sign: 'structure', detail: fault };
    const version = Number(database.pragma('user_version', { simple: true }));
    return version > known ? { kind: 'newer', path, version, known } : undefined;
  });
}

/** Looks at a database as it is once its log is counted in; opening the file itself would merge the log. */
function lookIntoCopy(
  path: string,
  look: (database: SQLite.Database) => StorageProblem | undefined,
): StorageProblem | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-look-'));
  try {
    const copy = join(folder, 'copy.db');
    for (const end of ['', '-wal']) {
      if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
    }
    const database = new SQLite(copy);
    try {
      return look(database);
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
  return (
    lookIntoCopy(path, (database) => {
      const detail = findFault(database);
      return detail === undefined ? undefined : { kind: 'damaged', path, sign: 'structure', detail };
    }) === undefined
  );
}

/** Makes a folder and those above it, level by level: the recursive way never ends on some file systems. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
