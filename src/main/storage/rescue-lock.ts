import { rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';

/** The file whose lock says that the data beside it are in a rescue: they themselves are not opened meanwhile. */
export const rescueLockOf = (path: string) => `${path}.rescue`;

/**
 * Takes a database for a rescue, as opening would take it, without touching it. Gives a way to give it back; nothing
 * where another rescue has it. A folder that cannot be written has nothing that two could spoil.
 */
export function lockForRescue(path: string): (() => void) | undefined {
  let lock: SQLite.Database | undefined;
  try {
    lock = new SQLite(rescueLockOf(path), { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const isTaken = error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    return isTaken ? undefined : () => {};
  }
  const taken = lock;
  return () => {
    taken.close();
    rmSync(rescueLockOf(path), { force: true });
  };
}
