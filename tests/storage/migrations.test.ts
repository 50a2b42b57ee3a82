import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/main/domain/review/replay.ts';
import { listBackups } from '../../src/main/storage/backup-files.ts';
import { listScheduleChanges } from '../../src/main/storage/card-events.ts';
import { findCardState } from '../../src/main/storage/card-states.ts';
import { findFault } from '../../src/main/storage/faults.ts';
import { checkLog } from '../../src/main/storage/log-check.ts';
import { closeDatabase, type Database, openDatabase, openInMemory } from '../../src/main/storage/open.ts';
import { openAt } from '../support/application.ts';
import { MIGRATIONS, recountDeck, storedDeck } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { FIXTURES, unpackSchema } from '../support/schemas.ts';

const NEWEST = MIGRATIONS.length;

function open(path: string, migrations = MIGRATIONS): Database {
  const opened = openDatabase(path, migrations);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const schemaOf = (database: Database) =>
  database.prepare("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY type, name").pluck().all();
const versionOf = (database: Database) => database.pragma('user_version', { simple: true });
const allOf = (database: Database, table: string) =>
  database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();

const cutTo = (from: string, to: string, bytes: number) =>
  writeFileSync(to, readFileSync(from).subarray(0, bytes));

describe('a database of every schema there was', () => {
  it('is kept, up to the one before the newest', () => {
    expect(FIXTURES).toEqual(expect.arrayContaining(MIGRATIONS.slice(0, -1).map(({ version }) => version)));
  });

  it.each(FIXTURES)('%i becomes what a new one is, with all that was learnt', (version) => {
    const path = unpackSchema(version, newFolder());
    const before = new SQLite(path, { readonly: true });
    const given = 'SELECT id, quiz, position, answer, verdict, at, duration FROM response';
    const [reviews, responses] = [allOf(before, 'review'), before.prepare(given).all()];
    before.close();
    const database = open(path);
    expect(schemaOf(database)).toEqual(schemaOf(openInMemory(MIGRATIONS)));
    expect(findFault(database)).toBeUndefined();
    expect([allOf(database, 'review'), database.prepare(given).all()]).toEqual([reviews, responses]);
    expect(reviews).toHaveLength(5);
    const replayed = replay(listScheduleChanges(database));
    expect(replayed.size).toBe(allOf(database, 'card_state').length);
    for (const [card, state] of replayed) expect(findCardState(database, card)).toEqual(state);
    expect(storedDeck(database)).toEqual(recountDeck(database));
    closeDatabase(database);
  });

  it('is backed up, and the backup verified, before the application brings it up to date', () => {
    const data = newFolder();
    unpackSchema(2, data);
    const app = openAt(data);
    const [backup] = listBackups(data);
    expect(backup).toMatchObject({ reason: 'migration', schema: 2, reviews: 5 });
    expect(app.call('progress.today', { dossier: 'csto-bishkek-2019' }).cards).toBe(0);
    app.close();
    openAt(data).close();
    expect(listBackups(data)).toHaveLength(1);
  });
});

describe('a migration', () => {
  it('that fails changes nothing', () => {
    const path = unpackSchema(3, newFolder());
    const broken = {
      version: NEWEST + 1,
      name: 'broken',
      sql: 'CREATE TABLE half (a) STRICT; SELECT nothing;',
    };
    expect(() => open(path, [...MIGRATIONS, broken])).toThrow();
    const database = open(path, MIGRATIONS.slice(0, 3));
    expect(versionOf(database)).toBe(3);
    expect(database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
  });

  it('that is cut off anywhere is done or not done, and done by the next start', () => {
    const data = newFolder();
    const path = unpackSchema(5, data);
    // A log as a killed process leaves it: nothing was brought into the file.
    const database = open(path);
    const page = 24 + 4096;
    const log = `${path}-wal`;
    const { commits } = checkLog(log, { mayHoldOld: false });
    expect(commits).toBeGreaterThan(0);
    const whole = Number(database.pragma('page_count', { simple: true }));
    for (let frames = 0; frames < whole; frames += 7) {
      const cut = join(newFolder(), 'lectern.db');
      copyFileSync(path, cut);
      cutTo(log, `${cut}-wal`, 32 + frames * page + (frames % 2) * 1000);
      const looked = new SQLite(cut);
      const version = versionOf(looked);
      expect([5, NEWEST]).toContain(version);
      expect(schemaOf(looked).length > schemaOf(openInMemory(MIGRATIONS.slice(0, 5))).length).toBe(
        version === NEWEST,
      );
      looked.close();
      const reopened = open(cut);
      expect(schemaOf(reopened)).toEqual(schemaOf(database));
      expect(allOf(reopened, 'review')).toEqual(allOf(database, 'review'));
      closeDatabase(reopened);
    }
    expect(existsSync(log)).toBe(true);
    closeDatabase(database);
  });
});
