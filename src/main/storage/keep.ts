import type { Database } from 'better-sqlite3';

/** What is read of a database, kept until it is forgotten. */
export type Kept<T> = {
  readonly read: (database: Database) => T;
  /** To be called by whatever writes what is kept. */
  readonly forget: (database: Database) => void;
};

/**
 * Keeps what `read` gives, for rows that every request asks for and that seldom change. Nothing read within a
 * transaction is kept: it may be taken back.
 */
export function keep<T extends object>(read: (database: Database) => T): Kept<T> {
  const known = new WeakMap<Database, T>();
  return {
    read: (database) => {
      const found = known.get(database) ?? read(database);
      if (!database.inTransaction) known.set(database, found);
      return found;
    },
    forget: (database) => void known.delete(database),
  };
}
