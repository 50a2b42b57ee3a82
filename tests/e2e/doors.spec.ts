import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect } from '@playwright/test';
import { openDoor } from '../../src/main/http/server.ts';
import { writeHandOver } from '../../src/main/start/hand-over.ts';
import { ok } from '../../src/shared/model/result.ts';
import { test } from '../support/app.ts';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';

/** Whether some bytes stand anywhere in the files of a folder. */
function holds(folder: string, bytes: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(bytes));
}

test('a browser keeps neither code nor token in its profile', async ({ lectern }) => {
  const profile = newFolder();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findTestBrowser(),
    args: [...BROWSER_ARGS],
  });
  const page = await context.newPage();
  const tokens: string[] = [];
  page.on('request', (request) => {
    const bearer = request.headers().authorization?.slice('Bearer '.length);
    if (bearer) tokens.push(bearer);
    expect(request.headers().referer ?? '').not.toContain('code=');
  });
  await page.goto(lectern.url);
  await page.getByRole('link', { name: 'Quiz' }).click();
  await expect(page.getByRole('heading', { name: 'Quiz yourself' })).toBeVisible();
  expect(page.url()).not.toContain('code');
  await context.close();
  const code = new URL(lectern.url).searchParams.get('code') ?? '';
  expect(code).toHaveLength(43);
  expect(tokens[0]).toHaveLength(43);
  // The history is there and names the application's pages.
  expect(holds(profile, `${new URL(lectern.url).origin}/`)).not.toEqual([]);
  expect(holds(profile, code)).toEqual([]);
  expect(holds(profile, tokens[0] ?? '')).toEqual([]);
});

test('a local page hands the code over without an address that holds it', async ({ page }) => {
  const door = await openDoor(0);
  if (!door.ok) throw new Error('A free port is always free.');
  const index = { body: Buffer.from('<!doctype html><title>In</title>'), type: 'text/html; charset=utf-8' };
  const entrance = door.value.serve(() => ok(null), new Map([['/index.html', index]]));
  const { path, remove } = writeHandOver(newFolder(), entrance);
  expect(statSync(path).mode & 0o077).toBe(0);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  await expect(page).toHaveTitle('In');
  expect(page.url()).toBe(`${entrance.origin}/`);
  expect(addresses.filter((address) => address.includes(entrance.code))).toEqual([]);
  await entrance.used;
  remove();
  await door.value.close();
});
