import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBackupMaker } from '../../src/main/keeping/backups.ts';
import { checkFile } from '../../src/main/storage/check-file.ts';
import { closeDatabase, openDatabase } from '../../src/main/storage/open.ts';
import { saveSetting } from '../../src/main/storage/settings.ts';
import { MIGRATIONS } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A maker over a database that changes before each look, and the reasons of its backups so far. */
function aMaker() {
  const data = join(newFolder(), 'data');
  mkdirSync(data);
  const opened = openDatabase(join(data, 'lectern.db'), MIGRATIONS);
  if (!opened.ok) throw new Error(opened.error.kind);
  const database = opened.value;
  let at = 1_930_000_000_000;
  const maker = createBackupMaker({
    data,
    database: () => database,
    now: () => ({ at: at++, offsetMinutes: 0 }),
    check: async (path) => checkFile(path),
    report: (problem) => {
      throw problem;
    },
    onDamage: () => {},
  });
  const pass = async (minutes: number) => {
    saveSetting(database, 'newPerDay', at % 100);
    vi.advanceTimersByTime(minutes * MINUTE);
    await maker.underWay();
    return maker.shelf().backups.map(({ reason }) => reason);
  };
  return { maker, pass, close: () => closeDatabase(database) };
}

it('makes a backup soon after the start, and after each half hour in which something was asked', async () => {
  const { maker, pass, close } = aMaker();
  maker.begin();
  expect(await pass(0.03)).toEqual([]);
  expect(await pass(0.01)).toEqual(['start']);
  maker.noteUse();
  expect(await pass(29)).toEqual(['start']);
  expect(await pass(1)).toEqual(['use', 'start']);
  // Nobody was there.
  expect(await pass(60)).toEqual(['use', 'start']);
  maker.noteUse();
  expect(await pass(30)).toEqual(['use', 'use', 'start']);
  maker.stop();
  maker.noteUse();
  expect(await pass(60)).toEqual(['use', 'use', 'start']);
  close();
});

it('makes none that the learner asked for twice, and begins none after the end', async () => {
  const { maker, pass, close } = aMaker();
  maker.make('asked');
  maker.make('asked');
  expect(await pass(0)).toEqual(['asked']);
  maker.stop();
  maker.begin();
  expect(await pass(31)).toEqual(['asked']);
  close();
});
