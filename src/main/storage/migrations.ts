import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/u;

/** Reads `0001-initial.sql` and its successors; throws when a number is missing or used twice. */
export function readMigrations(folder: string): readonly Migration[] {
  const migrations = readdirSync(folder)
    .flatMap((name) => {
      const number = NAME.exec(name)?.[1];
      return number === undefined
        ? []
        : [{ version: Number(number), name, sql: readFileSync(join(folder, name), 'utf8') }];
    })
    .sort((a, b) => a.version - b.version);
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`The migration ${name} should be number ${index + 1}.`);
  });
  return migrations;
}

/** Whether a database that holds something already is older than the newest schema. */
export function isMigrationDue(database: Database, migrations: readonly Migration[]): boolean {
  const current = Number(database.pragma('user_version', { simple: true }));
  return current > 0 && current < migrations.length;
}

/** Brings a database to the newest schema in one exclusive transaction: all of it, or nothing. */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const current = Number(database.pragma('user_version', { simple: true }));
  const due = migrations.filter(({ version }) => version > current);
  const last = due.at(-1);
  if (last === undefined) return;
  database
    .transaction(() => {
      for (const { sql } of due) database.exec(sql);
      database.pragma(`user_version = ${last.version}`);
    })
    .exclusive();
}
