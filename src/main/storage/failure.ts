import SQLite from 'better-sqlite3';

const DISK = [
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_CANTOPEN',
];

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];
const REFUSED = [...NO_ROOM, 'EROFS', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO'];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether an error is the disk's or the file's doing, not a bug of ours. */
export function isDiskFailure(error: unknown): boolean {
  const code = codeOf(error);
  if (error instanceof SQLite.SqliteError) return DISK.some((known) => code.startsWith(known));
  return REFUSED.includes(code);
}

/** Whether there was no room on the disk. */
export function isFullDisk(error: unknown): boolean {
  return NO_ROOM.includes(codeOf(error));
}

/** Whether SQLite could not make sense of what it read. */
export function isDamage(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/u.test(error.code);
}

/** What an error says. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
