import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupPath, listBackups } from '../../src/main/storage/backup-files.ts';
import { makeBackupNow } from '../../src/main/storage/make-backup.ts';
import { closeDatabase, openDatabase } from '../../src/main/storage/open.ts';
import { announceRestore, completeRestore, stageBackup } from '../../src/main/storage/restore.ts';
import { answerOne, openAt } from '../support/application.ts';
import { MIGRATIONS } from '../support/core.ts';
import { damage } from '../support/damage.ts';
import { newFolder } from '../support/folder.ts';

const CSTO = 'csto-bishkek-2019';
const answered = (app: ReturnType<typeof openAt>) =>
  app.call('progress.today', { dossier: CSTO }).ratings.reduce((sum, count) => sum + count, 0);

/** A data folder with a backup of two answers, and a third given after it. */
function aFolderWithBackup(): { readonly data: string; readonly backup: string } {
  const data = newFolder();
  const app = openAt(data);
  answerOne(app);
  answerOne(app);
  app.close();
  const opened = openDatabase(join(data, 'lectern.db'), MIGRATIONS);
  if (!opened.ok) throw new Error(opened.error.kind);
  makeBackupNow({
    database: opened.value,
    data,
    reason: 'asked',
    moment: { at: 1_930_000_000_000, offsetMinutes: 0 },
  });
  closeDatabase(opened.value);
  const again = openAt(data);
  again.pass(600_000);
  answerOne(again);
  again.close();
  return { data, backup: listBackups(data)[0]?.id ?? '' };
}

describe('restoring a backup', () => {
  it('swaps the data under the running application and keeps what was there, as a backup and aside', () => {
    const { data, backup } = aFolderWithBackup();
    const app = openAt(data);
    expect(answered(app)).toBe(3);
    const shelf = app.call('backups.restore', { backup });
    expect(shelf).toMatchObject({ work: 'none', outcome: { kind: 'restored', id: backup } });
    expect(shelf.backups.map(({ reason, reviews }) => [reason, reviews])).toEqual([
      ['restore', 3],
      ['asked', 2],
    ]);
    expect(answered(app)).toBe(2);
    answerOne(app);
    expect(answered(app)).toBe(3);
    app.close();
    const [kept] = readdirSync(join(data, 'kept'));
    const opened = openDatabase(join(data, 'kept', kept ?? '', 'lectern.db'), MIGRATIONS);
    expect(opened.ok && opened.value.prepare('SELECT count(*) FROM review').pluck().get()).toBe(3);
    expect(app.reports).toEqual([]);
  });

  it('refuses a backup that is not what it was, or not there, and changes nothing', () => {
    const { data, backup } = aFolderWithBackup();
    damage(backupPath(data, backup));
    const app = openAt(data);
    for (const id of [backup, '2001-01-01T00-00-00', '../lectern']) {
      expect(app.dispatch({ method: 'backups.restore', params: { backup: id } })).toMatchObject({
        ok: false,
        error: { kind: 'storage', message: expect.stringContaining('Nothing was changed') },
      });
    }
    expect(answered(app)).toBe(3);
    app.close();
    expect(readdirSync(data).sort()).toEqual(['backups', 'lectern.db', 'lectern.db.seal']);
  });

  it('that was cut off after any step is finished by the next start, with nothing lost', () => {
    for (const step of ['staged', 'announced', 'moved', 'placed'] as const) {
      const { data, backup } = aFolderWithBackup();
      const [stored] = listBackups(data);
      if (!stored) throw new Error('There is a backup.');
      stageBackup(data, stored);
      if (step !== 'staged') announceRestore(data, 1_930_000_000_000);
      const staged = join(data, 'lectern.db.restoring');
      const bytes = readFileSync(staged);
      if (step === 'moved') {
        completeRestoreOf(data);
        rmSync(join(data, 'lectern.db'));
        rmSync(join(data, 'lectern.db.seal'));
        writeFileSync(staged, bytes);
      }
      if (step === 'placed') completeRestoreOf(data);
      const app = openAt(data);
      expect([step, answered(app)]).toEqual([step, step === 'staged' ? 3 : 2]);
      expect(app.call('backups.list', {}).backups[0]?.id).toBe(backup);
      app.close();
      expect(existsSync(staged)).toBe(false);
      expect(existsSync(join(data, 'restore.json'))).toBe(false);
      if (step !== 'staged') {
        const kept = join(data, 'kept', readdirSync(join(data, 'kept'))[0] ?? '', 'lectern.db');
        const opened = openDatabase(kept, MIGRATIONS);
        expect(opened.ok && opened.value.prepare('SELECT count(*) FROM review').pluck().get()).toBe(3);
      }
    }
  });
});

/** Everything but the last step: the announcement stays. */
function completeRestoreOf(data: string): void {
  const announced = readFileSync(join(data, 'restore.json'));
  completeRestore(data);
  writeFileSync(join(data, 'restore.json'), announced);
}

describe('damaged data', () => {
  it('open a rescue and stay as they are', () => {
    const { data, backup } = aFolderWithBackup();
    damage(join(data, 'lectern.db'));
    const before = readFileSync(join(data, 'lectern.db'));
    const app = openAt(data);
    expect(app.warning).toContain('is damaged');
    expect(app.call('data.get', {})).toMatchObject({
      kind: 'damaged',
      path: join(data, 'lectern.db'),
      backups: [{ id: backup, reviews: 2 }],
      salvage: undefined,
    });
    expect(app.dispatch({ method: 'today.get', params: { dossier: CSTO } })).toMatchObject({
      ok: false,
      error: { kind: 'storage' },
    });
    expect(app.dispatch({ method: 'data.rescue', params: { choice: 'accept' } })).toMatchObject({
      ok: false,
    });
    expect(app.dispatch({ method: 'data.rescue', params: { choice: 'burn' } })).toMatchObject({ ok: false });
    app.close();
    expect(readFileSync(join(data, 'lectern.db'))).toEqual(before);
  });

  it('are held by the rescue, which a second Lectern is told, until it ends', () => {
    const { data } = aFolderWithBackup();
    damage(join(data, 'lectern.db'));
    const first = openAt(data);
    expect(() => openAt(data)).toThrow('locked');
    expect(first.call('data.rescue', { choice: 'salvage' })).toMatchObject({ kind: 'damaged' });
    first.call('data.rescue', { choice: 'accept' });
    expect(() => openAt(data)).toThrow('locked');
    expect(answered(first)).toBe(3);
    first.close();
    expect(readdirSync(data)).not.toContain('lectern.db.rescue');
    openAt(data).close();
  });

  it('give way to a backup when the learner says so, and are kept', () => {
    const { data, backup } = aFolderWithBackup();
    damage(join(data, 'lectern.db'));
    const before = readFileSync(join(data, 'lectern.db'));
    const app = openAt(data);
    app.call('backups.restore', { backup });
    expect(app.call('data.get', {})).toEqual({ kind: 'open' });
    expect(answered(app)).toBe(2);
    const [kept] = readdirSync(join(data, 'kept'));
    expect(readFileSync(join(data, 'kept', kept ?? '', 'lectern.db'))).toEqual(before);
    app.close();
    const next = openAt(data);
    expect([next.warning, answered(next)]).toEqual([undefined, 2]);
    next.close();
  });

  it('give up what can still be read, reviews first, and are kept', () => {
    const { data } = aFolderWithBackup();
    damage(join(data, 'lectern.db'));
    const before = readFileSync(join(data, 'lectern.db'));
    const app = openAt(data);
    const told = app.call('data.rescue', { choice: 'salvage' });
    expect(told).toMatchObject({ kind: 'damaged', salvage: expect.any(Array) });
    if (told.kind !== 'damaged') throw new Error('They are damaged.');
    expect(told.salvage?.[0]).toEqual({ what: 'reviews', saved: 3, refused: 0, unreadable: 0 });
    expect(readFileSync(join(data, 'lectern.db'))).toEqual(before);
    expect(app.call('data.rescue', { choice: 'accept' })).toEqual({ kind: 'open' });
    expect(answered(app)).toBe(3);
    app.close();
    const next = openAt(data);
    expect([next.warning, answered(next)]).toEqual([undefined, 3]);
    next.close();
  });

  it('are opened as they are when the learner says so, with a copy kept', () => {
    const { data } = aFolderWithBackup();
    writeFileSync(join(data, 'lectern.db.seal'), '{}');
    const app = openAt(data);
    expect(app.call('data.get', {})).toMatchObject({ kind: 'damaged', canOpen: true });
    expect(app.call('data.rescue', { choice: 'open' })).toEqual({ kind: 'open' });
    expect(answered(app)).toBe(3);
    app.close();
    const [kept] = readdirSync(join(data, 'kept'));
    expect(existsSync(join(data, 'kept', kept ?? '', 'lectern.db'))).toBe(true);
  });

  it('that are gone can be had back, or begun anew', () => {
    const { data } = aFolderWithBackup();
    rmSync(join(data, 'lectern.db'));
    const app = openAt(data);
    expect(app.call('data.get', {})).toMatchObject({ kind: 'damaged', canOpen: true });
    expect(existsSync(join(data, 'lectern.db'))).toBe(false);
    app.call('data.rescue', { choice: 'open' });
    expect(answered(app)).toBe(0);
    app.close();
  });
});

describe('an application whose page could not be read', () => {
  it('says so, and finds the damage at the next start', () => {
    const data = newFolder();
    const app = openAt(data);
    answerOne(app);
    app.close();
    const again = openAt(data);
    // As the disk gives it back: the kind of a page that no page may have.
    const path = join(data, 'lectern.db');
    const bytes = readFileSync(path);
    for (let at = 4096; at < bytes.length; at += 4096) bytes[at] = 0x40;
    writeFileSync(path, bytes);
    expect(again.dispatch({ method: 'people.list', params: { dossier: CSTO } })).toMatchObject({
      ok: false,
      error: { kind: 'storage', message: expect.stringContaining('cannot be read') },
    });
    expect(existsSync(`${path}.seal`)).toBe(false);
  });
});

describe('a folder that cannot be written', () => {
  it('is refused where there are no data to read', () => {
    const folder = join(newFolder(), 'file');
    writeFileSync(folder, '');
    expect(() => openAt(join(folder, 'data'))).toThrow('unwritable');
  });
});
