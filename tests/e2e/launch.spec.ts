import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { newFolder } from '../support/folder.ts';
import { runStart, startLectern } from '../support/lectern.ts';

const START = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');

/** What is in a data folder besides backups, which come when they come. */
function listData(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'backups')
    .sort();
}

/** Names and contents of a folder, to see that nothing was changed. */
function fingerprint(folder: string): readonly string[] {
  return listData(folder).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}`,
  );
}

/** One sentence on standard error, nothing on standard output, and an exit code that says so. */
function expectRefusal(ended: { code: number | null; out: string; error: string }, sentence: RegExp): void {
  expect(ended.error).toMatch(sentence);
  expect(ended.error.trim().split('\n')).toHaveLength(1);
  expect(ended.out).toBe('');
  expect(ended.code).not.toBe(0);
}

test('prints one address, answers on it, and ends cleanly on Ctrl-C', async () => {
  const lectern = await startLectern(newFolder());
  expect(lectern.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?code=[\w-]{43}$/u);
  expect((await fetch(lectern.url, { redirect: 'manual' })).status).toBe(303);
  expect(await lectern.stop()).toBe(0);
});

test('listens on the port it is given, and refuses one that is in use', async () => {
  const first = await startLectern(newFolder());
  const { port } = new URL(first.url);
  const data = join(newFolder(), 'new');
  expectRefusal(await runStart('--no-open', '--port', port, '--data', data), /^Port \d+ is in use;/u);
  expect(existsSync(data)).toBe(false);
  await first.stop();
  const second = await startLectern(newFolder(), '--port', port);
  expect(new URL(second.url).port).toBe(port);
  await second.stop();
});

test('refuses data that another Lectern holds', async () => {
  const data = newFolder();
  const first = await startLectern(data);
  const before = listData(data);
  expectRefusal(await runStart('--no-open', '--data', data), /^Another Lectern is using/u);
  expect(listData(data)).toEqual(before);
  await first.stop();
});

test('refuses a folder that cannot be written', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const before = fingerprint(folder);
  expectRefusal(
    await runStart('--no-open', '--data', join(folder, 'file', 'data')),
    /^Lectern cannot write to/u,
  );
  expect(fingerprint(folder)).toEqual(before);
});

test('refuses data of a newer Lectern and leaves it as it was', async () => {
  const data = newFolder();
  await (await startLectern(data)).stop();
  const database = new SQLite(join(data, 'lectern.db'));
  database.pragma('user_version = 999');
  database.pragma('journal_mode = DELETE');
  database.close();
  // A newer Lectern would have sealed it.
  rmSync(join(data, 'lectern.db.seal'));
  const before = fingerprint(data);
  expectRefusal(await runStart('--no-open', '--data', data), /was written by a newer Lectern \(format 999/u);
  expect(fingerprint(data)).toEqual(before);
});

test('refuses data of a newer Lectern whose last write is still in its log', async () => {
  const data = newFolder();
  await (await startLectern(data)).stop();
  const path = join(data, 'lectern.db');
  const database = new SQLite(path);
  database.pragma('journal_mode = WAL');
  database.pragma('user_version = 999');
  const log = readFileSync(`${path}-wal`);
  const file = readFileSync(path);
  database.close();
  writeFileSync(path, file);
  writeFileSync(`${path}-wal`, log);
  rmSync(`${path}.seal`);
  const before = fingerprint(data);
  expectRefusal(await runStart('--no-open', '--data', data), /was written by a newer Lectern \(format 999/u);
  expect(fingerprint(data)).toEqual(before);
});

test('ends cleanly on a Ctrl-C in a terminal, which reaches every process of the group', async () => {
  const data = newFolder();
  const child = spawn(process.execPath, [START, '--no-open', '--data', data], { detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  process.kill(-(child.pid ?? 0), 'SIGINT');
  expect(await ended).toBe(0);
  expect(listData(data)).toEqual(['lectern.db', 'lectern.db.seal']);
});

test('changes nothing when it is started twice', async () => {
  const data = newFolder();
  await (await startLectern(data)).stop();
  const before = fingerprint(data);
  await (await startLectern(data)).stop();
  expect(fingerprint(data)).toEqual(before);
});

test('keeps all data in LECTERN_DATA_DIR', async () => {
  const data = newFolder();
  const folder = join(data, 'chosen');
  process.env.LECTERN_DATA_DIR = folder;
  const lectern = await startLectern(undefined);
  delete process.env.LECTERN_DATA_DIR;
  expect(existsSync(join(folder, 'lectern.db'))).toBe(true);
  await lectern.stop();
});

test('says what is wrong with its flags', async () => {
  expectRefusal(await runStart('--port', 'x'), /--port takes a number/u);
  expectRefusal(await runStart('--port', '-1'), /--help/u);
  expectRefusal(await runStart('--colour', 'red'), /--help/u);
  expectRefusal(await runStart('--data', ''), /--data needs a folder/u);
  expectRefusal(await runStart('--electron', '--no-open'), /cannot both be had/u);
});

test('says that a Node is too old', () => {
  const old =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(old)}`, START, '--no-open'],
    { encoding: 'utf8' },
  );
  expectRefusal({ code: status, out: stdout, error: stderr }, /but this is Node 18\.19\.0/u);
});
