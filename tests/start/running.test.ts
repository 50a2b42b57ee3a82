import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entrance, openDoor } from '../../src/main/http/server.ts';
import { announceRunning, askToShow, createShowKey, tellShown } from '../../src/main/start/running.ts';
import { newFolder } from '../support/folder.ts';

/** A Lectern that serves a folder, and what it was asked to open. */
async function aRunning() {
  const data = newFolder();
  const door = await openDoor(0);
  if (!door.ok) throw new Error('A free port is always free.');
  const { serve, port, close } = door.value;
  const key = createShowKey();
  const opened: Entrance[] = [];
  const open = (entrance: Entrance) => opened.push(entrance) > 0;
  const first = serve(() => ({ ok: true, value: null }), new Map(), { key, open });
  const retract = announceRunning(data, { pid: 4711, port, key });
  const ask = (headers: Readonly<Record<string, string>>) =>
    fetch(`${first.origin}/show`, { method: 'POST', headers, body: '{}' });
  return { data, first, key, opened, retract, ask, close };
}

const enter = (address: string) => fetch(address, { redirect: 'manual' }).then(({ status }) => status);

describe('a second start over the same data', () => {
  it('has the first open its window at a new address, and never sees the code', async () => {
    const { data, first, opened, close } = await aRunning();
    const shown = await askToShow(data);
    expect(shown).toEqual({ pid: 4711, isOpened: true });
    expect(shown && tellShown(data, shown)).toMatch(
      /already running .* \(process 4711\): its window was opened/u,
    );
    const [again] = opened;
    expect(await enter(first.address)).toBe(401);
    expect(await enter(again?.address ?? '')).toBe(303);
    expect(await enter(again?.address ?? '')).toBe(401);
    await close();
  });

  it('is told by a file that only this user can read, and that holds no code', async () => {
    const { data, first, retract, close } = await aRunning();
    const path = join(data, 'running.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toContain(first.code);
    retract();
    expect(await askToShow(data)).toBeUndefined();
    await close();
  });

  it.each([
    ['without the key', () => ({ 'content-type': 'application/json' }), 401],
    [
      'with another key',
      () => ({ 'content-type': 'application/json', authorization: `Bearer ${'x'.repeat(43)}` }),
      401,
    ],
    ['as a form', (key: string) => ({ 'content-type': 'text/plain', authorization: `Bearer ${key}` }), 401],
    [
      'from another page',
      (key: string) => ({
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
        origin: 'http://evil.example',
      }),
      403,
    ],
  ])('opens nothing %s', async (_, headers, status) => {
    const { key, opened, ask, close } = await aRunning();
    expect((await ask(headers(key))).status).toBe(status);
    expect(opened).toEqual([]);
    await close();
  });

  it('finds nobody where the first is gone, or the file is none', async () => {
    const { data, close } = await aRunning();
    await close();
    expect(await askToShow(data)).toBeUndefined();
    const other = newFolder();
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'running.json'), '{"pid": 1}');
    expect(await askToShow(other)).toBeUndefined();
  });
});
