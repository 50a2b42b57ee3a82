import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLog } from '../../src/main/storage/log-check.ts';
import { closeDatabase, type Database, openDatabase } from '../../src/main/storage/open.ts';
import { isSealed, isSealWhole } from '../../src/main/storage/seal.ts';
import { pendingBytes, settle } from '../../src/main/storage/settle.ts';
import { MIGRATIONS } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

function open(path: string): Database {
  const opened = openDatabase(path, MIGRATIONS);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/** A database that was closed, with notes in it. */
function aClosed(): string {
  const path = join(newFolder(), 'lectern.db');
  const database = open(path);
  note(database, 'one');
  closeDatabase(database);
  return path;
}

const note = (database: Database, name: string) =>
  database.prepare(`INSERT INTO setting (name, value) VALUES (?, '1')`).run(name);
const notes = (database: Database) =>
  database.prepare('SELECT name FROM setting ORDER BY name').pluck().all();

/** What a killed process leaves: the file, its seal, and a log of `names` in a transaction each. */
function aKilled(...names: readonly string[]): string {
  const path = aClosed();
  const left = join(newFolder(), 'lectern.db');
  const database = open(path);
  for (const name of names) note(database, name);
  for (const end of ['', '-wal', '.seal']) copyFileSync(`${path}${end}`, `${left}${end}`);
  database.close();
  return left;
}

function flip(path: string, at: number, bit = 1): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ bit;
  writeFileSync(path, bytes);
}

const FRAME = 24 + 4096;

describe('the seal', () => {
  it('is on the file from the last time the log was brought into it', () => {
    const path = aClosed();
    expect(isSealWhole(path)).toBe(true);
    const database = open(path);
    note(database, 'two');
    expect(pendingBytes(database)).toBeGreaterThan(0);
    expect(isSealWhole(path)).toBe(true);
    settle(database);
    expect([pendingBytes(database), isSealWhole(path)]).toEqual([0, true]);
    database.close();
  });

  it('is left alone by a start that changes nothing', () => {
    const path = aClosed();
    const before = readFileSync(`${path}.seal`);
    closeDatabase(open(path));
    expect(readFileSync(`${path}.seal`)).toEqual(before);
  });

  it.each([
    ['the file’s name as a database', 3],
    ['its version', 63],
    ['a row', 3 * 4096 + 4000],
  ])('tells a bit that flipped in %s', (_, at) => {
    const path = aClosed();
    flip(path, at);
    const before = readFileSync(path);
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({
      ok: false,
      error: { kind: 'damaged', sign: 'seal' },
    });
    expect(readFileSync(path)).toEqual(before);
  });

  it('tells that the file was cut, or is gone', () => {
    const path = aClosed();
    truncateSync(path, 8192);
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { sign: 'seal' } });
    rmSync(path);
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { sign: 'missing' } });
    expect(existsSync(path)).toBe(false);
  });

  it('holds after a kill, too: the log is counted in, and the file is known to be whole', () => {
    const path = aKilled('two', 'three');
    expect(isSealed(path)).toBe(true);
    const database = open(path);
    expect(notes(database)).toEqual(['one', 'three', 'two']);
    database.close();
    const rotten = aKilled('two');
    flip(rotten, 5000);
    expect(openDatabase(rotten, MIGRATIONS)).toMatchObject({ ok: false, error: { sign: 'seal' } });
  });

  it('is not looked at while another holds the file, who may be writing to it', () => {
    const path = aClosed();
    const holder = open(path);
    note(holder, 'two');
    // As in the middle of what the other writes: a file without its log, and a seal that is not of it.
    writeFileSync(`${path}.seal`, '{}');
    flip(`${path}-wal`, 40);
    expect(openDatabase(path, MIGRATIONS)).toEqual({ ok: false, error: { kind: 'locked', path } });
    holder.close();
  });

  it('gives way to SQLite’s own check where there is none', () => {
    const path = aClosed();
    rmSync(`${path}.seal`);
    closeDatabase(open(path));
    rmSync(`${path}.seal`);
    // The kind of a page, which no page may have.
    flip(path, 4096, 0x40);
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({ ok: false, error: { sign: 'structure' } });
  });
});

describe('the log', () => {
  it('counts its transactions', () => {
    const path = aKilled('two', 'three');
    expect(checkLog(`${path}-wal`, { mayHoldOld: false })).toMatchObject({ commits: 2, isDamaged: false });
    expect(checkLog(`${path}-none`, { mayHoldOld: false })).toMatchObject({ commits: 0, isDamaged: false });
  });

  it('that was torn while it was written ends before what was not whole', () => {
    const path = aKilled('two', 'three');
    truncateSync(`${path}-wal`, readFileSync(`${path}-wal`).length - 100);
    const database = open(path);
    expect(notes(database)).toEqual(['one', 'two']);
    database.close();
  });

  it('that ends in zeros, as after a loss of power, ends there', () => {
    const path = aKilled('two');
    writeFileSync(`${path}-wal`, Buffer.concat([readFileSync(`${path}-wal`), Buffer.alloc(2 * FRAME)]));
    const database = open(path);
    expect(notes(database)).toEqual(['one', 'two']);
    database.close();
  });

  it.each([
    ['its header', 20],
    ['the first frame', 32 + 24 + 9],
    ['the salt of a frame', 32 + 9],
    ['the last frame', -7],
  ])('is damaged when a bit flips in %s', (_, at) => {
    const path = aKilled('two', 'three');
    const log = `${path}-wal`;
    flip(log, at < 0 ? readFileSync(log).length + at : at);
    const before = readFileSync(log);
    expect(openDatabase(path, MIGRATIONS)).toMatchObject({
      ok: false,
      error: { kind: 'damaged', sign: 'log' },
    });
    expect(readFileSync(log)).toEqual(before);
  });

  it('of a Lectern before seals may hold an older log behind its end', () => {
    const path = aKilled('two');
    const log = readFileSync(`${path}-wal`);
    const old = Buffer.from(log.subarray(32, 32 + FRAME));
    old[11] = (old[11] ?? 0) ^ 1;
    writeFileSync(`${path}-wal`, Buffer.concat([log, old]));
    expect(checkLog(`${path}-wal`, { mayHoldOld: true })).toMatchObject({ commits: 1, isDamaged: false });
    expect(checkLog(`${path}-wal`, { mayHoldOld: false })).toMatchObject({ commits: 1, isDamaged: true });
  });
});
