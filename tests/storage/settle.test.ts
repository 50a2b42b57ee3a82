import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeBackupNow } from '../../src/main/storage/make-backup.ts';
import { closeDatabase, type Database, takeDatabase } from '../../src/main/storage/open.ts';
import { completeRestore } from '../../src/main/storage/restore.ts';
import { isSealed, isSealWhole } from '../../src/main/storage/seal.ts';
import {
  isProven,
  keepLogShort,
  pendingBytes,
  prove,
  proveInTurns,
  settle,
} from '../../src/main/storage/settle.ts';
import { openAt } from '../support/application.ts';
import { MIGRATIONS } from '../support/core.ts';
import { damage } from '../support/damage.ts';
import { newFolder } from '../support/folder.ts';
import { enlarge } from '../support/large-file.ts';

const MOMENT = { at: 1_930_000_000_000, offsetMinutes: 0 };

function take(path: string): Database {
  const taken = takeDatabase(path, MIGRATIONS, { isHasty: true });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  return taken.value;
}

const note = (database: Database, name: string, bytes = 0) =>
  database
    .prepare(`INSERT INTO setting (name, value) VALUES (?, '"' || hex(zeroblob(?)) || '"')`)
    .run(name, bytes / 2);
const has = (database: Database, name: string) =>
  database.prepare('SELECT 1 FROM setting WHERE name = ?').get(name) !== undefined;

/** A data folder that was closed, its file large. */
function aLarge(): { readonly data: string; readonly path: string } {
  const data = newFolder();
  openAt(data).close();
  const path = join(data, 'lectern.db');
  enlarge(path);
  return { data, path };
}

describe('a large file', () => {
  it('is opened before it is read through, and written into only once it was found whole', async () => {
    const { path } = aLarge();
    const before = readFileSync(path);
    const database = take(path);
    note(database, 'one', 2 ** 21);
    settle(database);
    await keepLogShort(database);
    expect([isProven(database), pendingBytes(database) > 0]).toEqual([false, true]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(await proveInTurns(database)).toBe(true);
    settle(database);
    expect([isProven(database), pendingBytes(database), isSealWhole(path)]).toEqual([true, 0, true]);
    closeDatabase(database);
  });

  it('that is not what was sealed stays as it is, with its log, however often it is closed', async () => {
    const { data, path } = aLarge();
    damage(path);
    const before = readFileSync(path);
    const database = take(path);
    note(database, 'one');
    expect(await proveInTurns(database)).toBe(false);
    expect(prove(database)).toBe(false);
    const end = makeBackupNow({ database, data, reason: 'asked', moment: MOMENT });
    expect(end.kind).toBe('damaged');
    const log = readFileSync(`${path}-wal`);
    closeDatabase(database);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
    expect(takeDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { sign: 'seal' } });
    const again = take(path);
    expect(has(again, 'one')).toBe(true);
    closeDatabase(again);
  });

  it('has its log back where the end of its closing was cut off', () => {
    const { path } = aLarge();
    const database = take(path);
    note(database, 'one');
    const log = readFileSync(`${path}-wal`);
    const left = join(newFolder(), 'lectern.db');
    vi.spyOn(database, 'close').mockImplementation(() => {
      // Here the process is killed: what then lies on the disk.
      for (const end of ['', '-wal', '-wal.aside', '.seal']) copyFileSync(`${path}${end}`, `${left}${end}`);
      return database;
    });
    closeDatabase(database);
    expect(readFileSync(`${left}-wal`).length).toBe(0);
    completeRestore(join(left, '..'));
    expect(readFileSync(`${left}-wal`).equals(log)).toBe(true);
    expect(existsSync(`${left}-wal.aside`)).toBe(false);
    const next = take(left);
    expect(has(next, 'one')).toBe(true);
    closeDatabase(next);
  });
});

describe('a log that is long', () => {
  it('goes into the file, which has no seal from before it is written to until it was read again', async () => {
    const { path } = aLarge();
    const database = take(path);
    await proveInTurns(database);
    note(database, 'short', 1000);
    await keepLogShort(database);
    expect(pendingBytes(database)).toBeGreaterThan(0);
    note(database, 'long', 2 ** 21);
    const seen: boolean[] = [];
    const pragma = database.pragma.bind(database);
    vi.spyOn(database, 'pragma').mockImplementation((source, options) => {
      if (source.startsWith('wal_checkpoint')) seen.push(isSealed(path));
      return pragma(source, options);
    });
    const settled = keepLogShort(database);
    expect([seen, pendingBytes(database), isSealed(path)]).toEqual([[false], 0, false]);
    // What is answered meanwhile stays in the log, however long it becomes.
    note(database, 'meanwhile', 2 ** 21);
    await keepLogShort(database);
    expect([seen.length, isSealed(path)]).toEqual([1, false]);
    await settled;
    expect(isSealWhole(path)).toBe(true);
    closeDatabase(database);
    expect(isSealWhole(path)).toBe(true);
  });

  it('is sealed as it is in the end when the file is written to again, or closed, meanwhile', async () => {
    const { path } = aLarge();
    const database = take(path);
    await proveInTurns(database);
    note(database, 'long', 2 ** 21);
    const settled = keepLogShort(database);
    note(database, 'more');
    settle(database);
    await settled;
    expect(isSealWhole(path)).toBe(true);
    note(database, 'longer', 2 ** 21);
    const late = keepLogShort(database);
    closeDatabase(database);
    await late;
    expect(isSealWhole(path)).toBe(true);
  });
});
