import SQLite from 'better-sqlite3';

const DISK = [
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_CANTOPEN',
];

/** Whether an error is the disk's or the file's doing, not a bug of ours. */
export function isDiskFailure(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && DISK.some((code) => error.code.startsWith(code));
}
