import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import SQLite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkInWorker } from '../../src/main/keeping/check-in-worker.ts';
import {
  backupFolder,
  backupPath,
  isBackupWhole,
  listBackups,
  tidyBackups,
} from '../../src/main/storage/backup-files.ts';
import { checkFile } from '../../src/main/storage/check-file.ts';
import { type BackupTask, makeBackup, makeBackupNow } from '../../src/main/storage/make-backup.ts';
import { aCoreInFile, HARBOUR, ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';

const SCRIPT = pathToFileURL(join(ROOT, 'src', 'main', 'check.ts'));
const inWorker = (path: string) => checkInWorker(SCRIPT, path);
const AT = Date.UTC(2031, 2, 4, 12);

/** A core over a file, and what is needed to back it up. */
function aTask() {
  const data = newFolder();
  const core = aCoreInFile(join(data, 'lectern.db'));
  const task: BackupTask = {
    database: core.database,
    data,
    reason: 'asked',
    moment: { at: AT, offsetMinutes: 360 },
  };
  const answer = () => {
    const { card } = core.call('review.next', { dossier: HARBOUR });
    if (card)
      core.call('review.grade', {
        dossier: HARBOUR,
        card: card.id,
        revision: card.revision,
        rating: 3,
        duration: 9,
      });
  };
  return { data, core, task, answer };
}

const later = (task: BackupTask, days: number): BackupTask => ({
  ...task,
  moment: { ...task.moment, at: AT + days * 86_400_000 },
});

describe('makeBackup', () => {
  it('gives a whole copy of a database in use, checked in a worker, with its hash beside it', async () => {
    const { data, core, task, answer } = aTask();
    answer();
    const making = makeBackup(task, inWorker);
    expect(readdirSync(backupFolder(data))).not.toContain('2031-03-04T12-00-00.db');
    const end = await making;
    expect(end).toMatchObject({ kind: 'made', backup: { reason: 'asked', cards: 7, reviews: 1, number: 1 } });
    expect(readdirSync(backupFolder(data)).sort()).toEqual([
      '2031-03-04T12-00-00.db',
      '2031-03-04T12-00-00.json',
    ]);
    const [backup] = listBackups(data);
    expect(backup && isBackupWhole(data, backup)).toBe(true);
    const copy = new SQLite(backupPath(data, '2031-03-04T12-00-00'), { readonly: true });
    const rows = 'SELECT * FROM review';
    expect(copy.prepare(rows).all()).toEqual(core.database.prepare(rows).all());
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
  });

  it('makes none when nothing changed since the newest', async () => {
    const { data, task, answer } = aTask();
    await makeBackup(task, inWorker);
    expect(await makeBackup(later(task, 1), inWorker)).toMatchObject({
      kind: 'unchanged',
      backup: { number: 1 },
    });
    answer();
    expect(makeBackupNow(later(task, 1))).toMatchObject({ kind: 'made', backup: { number: 2 } });
    expect(makeBackupNow(later(task, 2))).toMatchObject({ kind: 'unchanged', backup: { number: 2 } });
    expect(listBackups(data).map(({ id }) => id)).toEqual(['2031-03-05T12-00-00', '2031-03-04T12-00-00']);
  });

  it('gives two of one second two names', () => {
    const { data, task, answer } = aTask();
    makeBackupNow(task);
    answer();
    makeBackupNow(task);
    expect(listBackups(data).map(({ id }) => id)).toEqual(['2031-03-04T12-00-00-2', '2031-03-04T12-00-00']);
  });

  it('lets no copy count that does not pass its check, and keeps the last good one', async () => {
    const { data, task, answer } = aTask();
    makeBackupNow(task);
    answer();
    const end = await makeBackup(task, async (path) => {
      const bytes = readFileSync(path);
      bytes.fill(0xff, 4096, 8192);
      writeFileSync(path, bytes);
      return inWorker(path);
    });
    expect(end.kind).toBe('damaged');
    expect(listBackups(data)).toHaveLength(1);
    expect(readdirSync(backupFolder(data))).toHaveLength(2);
  });

  it('thins what is older, and never takes the last good one', () => {
    const { data, core, task, answer } = aTask();
    for (let day = 0; day < 40; day += 1) {
      core.call('settings.set', { newPerDay: day });
      makeBackupNow(later(task, day));
    }
    const ids = listBackups(data).map(({ id }) => id);
    expect(ids.length).toBeLessThan(20);
    expect(ids[0]).toBe('2031-04-12T12-00-00');
    answer();
    makeBackupNow(later(task, -9000));
    expect(listBackups(data)[0]?.id).toMatch(/^2006-/u);
  });

  it('says that the folder cannot be', () => {
    const { data, task } = aTask();
    rmSync(backupFolder(data), { recursive: true, force: true });
    writeFileSync(backupFolder(data), '');
    expect(makeBackupNow(task)).toMatchObject({ kind: 'failed' });
  });
});

describe('the list of backups', () => {
  it('shows none that is not whole in length, or of which nothing is said', () => {
    const { data, task } = aTask();
    makeBackupNow(task);
    const [backup] = listBackups(data);
    if (!backup) throw new Error('There is a backup.');
    writeFileSync(join(backupFolder(data), '2031-01-01T00-00-00.db'), 'of which nothing is said');
    writeFileSync(join(backupFolder(data), 'holiday.json'), '{}');
    expect(listBackups(data)).toHaveLength(1);
    writeFileSync(backupPath(data, backup.id), 'short');
    expect(listBackups(data)).toEqual([]);
  });

  it('is tidied of what was cut short, and of nothing else', () => {
    const { data, task } = aTask();
    makeBackupNow(task);
    const names = () => readdirSync(backupFolder(data)).sort();
    const before = names();
    writeFileSync(join(backupFolder(data), 'unfinished-77.db'), 'half');
    writeFileSync(join(backupFolder(data), '2031-02-02T00-00-00.json'), '{}');
    tidyBackups(data);
    expect(names()).toEqual(before);
  });
});

describe('checkFile', () => {
  it('finds an index that does not hold what its table holds', () => {
    const { task, answer } = aTask();
    answer();
    makeBackupNow(task);
    const path = backupPath(task.data, '2031-03-04T12-00-00');
    const database = new SQLite(path, { readonly: true });
    const index = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'review' LIMIT 1";
    const page = Number(database.prepare(`SELECT pageno FROM dbstat WHERE name = (${index})`).pluck().get());
    database.close();
    const bytes = readFileSync(path);
    // The first key lies at the end of its page.
    bytes[page * 4096 - 4] = (bytes[page * 4096 - 4] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(checkFile(path)).toMatchObject({ kind: 'damaged' });
  });
});
