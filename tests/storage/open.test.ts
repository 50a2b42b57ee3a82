import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../src/main/storage/header.ts';
import { openDatabase } from '../../src/main/storage/open.ts';
import { MIGRATIONS, ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

const newPath = () => join(newFolder(), 'lectern.db');
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function made(path: string, ...pragmas: readonly string[]): string {
  const database = new SQLite(path);
  database.exec('CREATE TABLE anything (at_all)');
  for (const pragma of pragmas) database.pragma(pragma);
  database.close();
  return path;
}

describe('openDatabase', () => {
  it('builds a new database, durable and held alone', () => {
    const opened = openDatabase(newPath(), MIGRATIONS);
    if (!opened.ok) throw new Error(opened.error.kind);
    const read = (pragma: string) => opened.value.pragma(pragma, { simple: true });
    expect(
      [
        'application_id',
        'user_version',
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'trusted_schema',
        'locking_mode',
      ].map(read),
    ).toEqual([APPLICATION_ID, MIGRATIONS.length, 'wal', 2, 1, 0, 'exclusive']);
    opened.value.close();
  });

  it('opens its own database again without changing a byte', () => {
    const path = newPath();
    const first = openDatabase(path, MIGRATIONS);
    if (first.ok) first.value.close();
    const before = sha256(path);
    const second = openDatabase(path, MIGRATIONS);
    if (second.ok) second.value.close();
    expect([first.ok, second.ok, sha256(path)]).toEqual([true, true, before]);
  });

  it.each([
    ['newer', (path: string) => made(path, `application_id = ${APPLICATION_ID}`, 'user_version = 99')],
    ['foreign', (path: string) => made(path)],
  ] as const)('refuses a %s database and leaves it as it was', (kind, make) => {
    const path = make(newPath());
    const before = sha256(path);
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { kind, path } });
    expect(sha256(path)).toBe(before);
    expect(readdirSync(join(path, '..'))).toEqual(['lectern.db']);
  });

  it('refuses a file that is no database', () => {
    const path = newPath();
    writeFileSync(path, 'a shopping list');
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { kind: 'foreign' } });
    expect(readFileSync(path, 'utf8')).toBe('a shopping list');
  });

  it('refuses a folder that cannot be', () => {
    const path = join(made(newPath()), 'below-a-file', 'lectern.db');
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { kind: 'unwritable', path } });
  });

  it('refuses what another process holds', async () => {
    const path = newPath();
    const script = `import { openDatabase } from ${JSON.stringify(join(ROOT, 'src/main/storage/open.ts'))};
      import { readMigrations } from ${JSON.stringify(join(ROOT, 'src/main/storage/migrations.ts'))};
      const opened = openDatabase(${JSON.stringify(path)}, readMigrations(${JSON.stringify(join(ROOT, 'db/migrations'))}));
      console.log(opened.ok); setInterval(() => opened.ok, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    try {
      const said = await new Promise((resolve) =>
        holder.stdout.once('data', (text) => resolve(String(text).trim())),
      );
      expect(said).toBe('true');
      expect(openDatabase(path, MIGRATIONS)).toEqual({ ok: false, error: { kind: 'locked', path } });
    } finally {
      holder.kill();
    }
  });
});
