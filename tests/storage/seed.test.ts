import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDossiers } from '../../src/main/services/seed.ts';
import { openInMemory } from '../../src/main/storage/open.ts';
import { MIGRATIONS, ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

const SHIPPED = join(ROOT, 'db', 'dossiers');

function changedCopy(change: (header: Record<string, unknown>) => void): string {
  const root = newFolder();
  cpSync(join(SHIPPED, 'csto-bishkek-2019'), join(root, 'csto-bishkek-2019'), { recursive: true });
  const path = join(root, 'csto-bishkek-2019', 'dossier.json');
  const header = JSON.parse(readFileSync(path, 'utf8'));
  change(header);
  writeFileSync(path, JSON.stringify(header));
  return root;
}

const titleOf = (database: ReturnType<typeof openInMemory>) =>
  database.prepare('SELECT title FROM dossier').pluck().get();

describe('seedDossiers', () => {
  it('stores the shipped dossiers once: starting twice changes nothing', () => {
    const database = openInMemory(MIGRATIONS);
    expect(seedDossiers(database, SHIPPED)).toEqual([]);
    const changes = () => database.prepare('SELECT total_changes()').pluck().get();
    const before = changes();
    expect(seedDossiers(database, SHIPPED)).toEqual([]);
    expect(changes()).toBe(before);
  });

  it('sees a changed file without a raised version, and files as they were under an older schema', () => {
    const database = openInMemory(MIGRATIONS);
    seedDossiers(
      database,
      changedCopy((header) => Object.assign(header, { title: 'First' })),
    );
    const root = changedCopy((header) => Object.assign(header, { title: 'Second' }));
    seedDossiers(database, root);
    expect(titleOf(database)).toBe('Second');
    database.exec("UPDATE dossier SET title = 'Half read'");
    seedDossiers(database, root);
    expect(titleOf(database)).toBe('Half read');
    database.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    seedDossiers(database, root);
    expect(titleOf(database)).toBe('Second');
  });

  it('takes a newer version, and leaves a stored one alone when the shipped is older', () => {
    const database = openInMemory(MIGRATIONS);
    seedDossiers(
      database,
      changedCopy((header) => Object.assign(header, { version: 7, title: 'Newer' })),
    );
    expect(titleOf(database)).toBe('Newer');
    seedDossiers(
      database,
      changedCopy((header) => Object.assign(header, { version: 6, title: 'Older' })),
    );
    expect(titleOf(database)).toBe('Newer');
  });

  it('refuses a dossier with something wrong, and stores nothing of it', () => {
    const database = openInMemory(MIGRATIONS);
    const root = changedCopy((header) => Object.assign(header, { language: 'ENGLISH!' }));
    expect(seedDossiers(database, root)).toMatchObject([{ problems: [{ file: 'dossier.json' }] }]);
    expect(database.prepare('SELECT count(*) FROM dossier').pluck().get()).toBe(0);
  });
});
