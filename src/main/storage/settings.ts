import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { keep } from './keep.ts';
import { statement } from './statement.ts';

const rows = z.array(z.object({ name: z.string(), value: z.string() }));

const kept = keep((database): ReadonlyMap<string, unknown> => {
  const found = rows.parse(statement(database, 'SELECT name, value FROM setting').all());
  return new Map(found.map(({ name, value }) => [name, JSON.parse(value)]));
});

/** Every setting ever changed, by name; values are JSON, not yet trusted. The same map until one is changed. */
export function listSettings(database: Database): ReadonlyMap<string, unknown> {
  return kept.read(database);
}

/** Keeps a setting under its name. */
export function saveSetting(database: Database, name: string, value: unknown): void {
  statement(database, 'INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(
    name,
    JSON.stringify(value),
  );
  kept.forget(database);
}
