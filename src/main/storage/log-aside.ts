import { copyFileSync, existsSync, truncateSync } from 'node:fs';
import { moveDurably, syncFile } from './durable.ts';

const asideOf = (path: string) => `${path}-wal.aside`;

/**
 * Closes a database so that neither its file nor its log changes. SQLite would bring the log into the file, and
 * has no setting against it but for programs in C: it is let find the log cut off, and gives up. Whatever cuts this
 * off, `bringLogBack` ends it.
 */
export function withoutLog(path: string, close: () => void): void {
  const log = `${path}-wal`;
  copyFileSync(log, `${asideOf(path)}.new`);
  syncFile(`${asideOf(path)}.new`);
  moveDurably(`${asideOf(path)}.new`, asideOf(path));
  truncateSync(log);
  try {
    close();
  } finally {
    bringLogBack(path);
  }
}

/** Gives a log its name back that was kept aside; the database must be closed. */
export function bringLogBack(path: string): void {
  if (existsSync(asideOf(path))) moveDurably(asideOf(path), `${path}-wal`);
}
