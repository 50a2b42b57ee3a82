import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/main/cli/command.ts';
import { listBackups } from '../../src/main/storage/backup-files.ts';
import { announceRestore, stageBackup } from '../../src/main/storage/restore.ts';
import { answerOne, openAt } from '../support/application.ts';
import { newFolder } from '../support/folder.ts';
import { aPlace } from '../support/place.ts';

/** A folder to type commands in, with the data of a learner who answered so many cards. */
function aLearner(answers: number) {
  const cwd = newFolder();
  const data = join(cwd, 'data');
  const learn = (count: number) => {
    const app = openAt(data);
    for (let time = 0; time < count; time += 1) answerOne(app);
    app.close();
  };
  learn(answers);
  const run = (line: string) => runCommand(line.split(' '), aPlace(cwd), () => '');
  return { data, learn, run };
}

function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes[5000] = (bytes[5000] ?? 0) ^ 4;
  writeFileSync(path, bytes);
}

const ID = '2031-03-05T08-00-00';

describe('lectern backup, restore and doctor', () => {
  it('back up, list, and put back with what was there kept', () => {
    const { data, learn, run } = aLearner(2);
    expect(run('backup')).toEqual({ out: `Made ${ID}  214 cards, 2 reviews  (asked)\n`, code: 0 });
    expect(run('backup').out).toMatch(/^Nothing changed since/u);
    learn(1);
    const restored = run('restore latest');
    expect(restored).toMatchObject({
      code: 0,
      out: expect.stringContaining('What was there before is kept in '),
    });
    expect(run('restore').out).toBe(
      `${ID}-2  214 cards, 3 reviews  (restore)\n${ID}  214 cards, 2 reviews  (asked)\n`,
    );
    const app = openAt(data);
    expect(app.call('progress.calendar', { dossier: 'csto-bishkek-2019' }).days).toMatchObject([
      { reviews: 2 },
    ]);
    app.close();
    expect(run('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('2 backups, 0 damaged') });
  });

  it('first finish a restoring that was cut off', () => {
    const { data, learn, run } = aLearner(2);
    run('backup');
    learn(1);
    const [stored] = listBackups(data);
    if (!stored) throw new Error('There is a backup.');
    stageBackup(data, stored);
    const kept = announceRestore(data, 1_930_000_000_000);
    expect(run('backup').out).toMatch(/ 2 reviews/u);
    expect(readdirSync(kept)).toContain('lectern.db');
    expect(run('doctor').out).toMatch(/^whole/u);
  });

  it('leave data alone that Lectern is using', () => {
    const { data, run } = aLearner(1);
    run('backup');
    const app = openAt(data);
    expect(run('backup')).toMatchObject({ code: 1, error: expect.stringContaining('Lectern is running') });
    expect(run('restore latest')).toMatchObject({
      code: 1,
      error: expect.stringContaining('Lectern is running'),
    });
    expect(run('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('in use') });
    app.close();
  });

  it('leave data alone that Lectern is rescuing', () => {
    const { data, run } = aLearner(1);
    run('backup');
    damage(join(data, 'lectern.db'));
    const app = openAt(data);
    expect(app.call('data.get', {}).kind).toBe('damaged');
    expect(run('restore latest')).toMatchObject({
      code: 1,
      error: expect.stringContaining('Lectern is running'),
    });
    app.close();
    expect(run('restore latest')).toMatchObject({ code: 0 });
  });

  it('name every damaged file, and change nothing', () => {
    const { data, run } = aLearner(1);
    run('backup');
    damage(join(data, 'lectern.db'));
    damage(join(data, 'backups', `${ID}.db`));
    const before = readdirSync(data);
    const { out, code } = run('doctor');
    expect(out).toMatch(/^DAMAGED {2}.*lectern\.db is damaged.*\nDAMAGED {2}2031/u);
    expect(code).toBe(1);
    expect(run('backup')).toMatchObject({ code: 1, error: expect.stringContaining('is damaged') });
    expect(run('restore latest')).toMatchObject({
      code: 1,
      error: expect.stringContaining('Nothing was changed'),
    });
    expect(readdirSync(data)).toEqual(before);
  });

  it('put a backup in the place of damaged data, which are kept', () => {
    const { data, run } = aLearner(1);
    run('backup');
    damage(join(data, 'lectern.db'));
    expect(run(`restore ${ID}`)).toMatchObject({ code: 0 });
    expect(run('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('kept     ') });
  });

  it('say what is not there', () => {
    const cwd = newFolder();
    const run = (line: string) => runCommand(line.split(' '), aPlace(cwd), () => '');
    expect(run('backup')).toMatchObject({ code: 1, error: expect.stringContaining('There are no data') });
    expect(run('restore')).toMatchObject({ code: 1 });
    expect(run('restore latest')).toMatchObject({ code: 2 });
    expect(run('restore a b')).toMatchObject({ code: 2 });
    expect(run('doctor')).toMatchObject({ code: 1 });
    expect(readdirSync(cwd)).toEqual([]);
  });
});
