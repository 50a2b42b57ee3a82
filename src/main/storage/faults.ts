import type { Database } from 'better-sqlite3';

/**
 * The first fault that SQLite finds in a database; none when it is whole. Everything is read: pages, the order of
 * rows, that indexes hold what tables hold, types and conditions of STRICT tables, and references.
 */
export function findFault(database: Database): string | undefined {
  const [first] = database.prepare('PRAGMA integrity_check(1)').pluck().all();
  if (first !== 'ok') return String(first);
  const [orphan] = database.prepare('PRAGMA foreign_key_check').raw().all();
  return orphan === undefined ? undefined : `a row refers to one that is not there (${String(orphan)})`;
}
