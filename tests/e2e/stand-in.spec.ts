import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../stand-in/launch.ts';
import { newFolder } from '../support/folder.ts';

/** Main processes that break a rule each, with the rule. */
const BREACHES: readonly (readonly [string, string, RegExp])[] = [
  [
    'a scheme that is declared after the application is ready',
    `await app.whenReady();
     protocol.registerSchemesAsPrivileged([{ scheme: 'x', privileges: { standard: true } }]);`,
    /before the application is ready/u,
  ],
  [
    'a scheme that is handled before',
    `protocol.registerSchemesAsPrivileged([{ scheme: 'x', privileges: { standard: true } }]);
     protocol.handle('x', () => new Response(''));`,
    /after the application is ready/u,
  ],
  [
    'a window before the application is ready',
    `new BrowserWindow({ show: false });`,
    /window is opened after/u,
  ],
  [
    'a window without a sandbox',
    `await app.whenReady(); new BrowserWindow({ show: false, webPreferences: { sandbox: false } });`,
    /sandboxed/u,
  ],
  [
    'a window with Node in it',
    `await app.whenReady();
     new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false, nodeIntegration: true } });`,
    /no Node/u,
  ],
  [
    'a window that is shown before it is painted',
    `await app.whenReady(); new BrowserWindow({ webPreferences: { sandbox: true, spellcheck: false } });`,
    /shown when it is painted/u,
  ],
  [
    'a window that is maximised before it is painted',
    `await app.whenReady();
     new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false } }).maximize();`,
    /Maximising shows a window/u,
  ],
  [
    'a window in the middle of a pixel',
    `await app.whenReady(); new BrowserWindow({ show: false, x: 0.5, webPreferences: { sandbox: true, spellcheck: false } });`,
    /whole pixels/u,
  ],
  [
    'an event of a window that is not there',
    `await app.whenReady();
     new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false } }).on('crashed', () => {});`,
    /no event “crashed”/u,
  ],
  [
    'dictionaries from elsewhere',
    `await app.whenReady(); new BrowserWindow({ show: false, webPreferences: { sandbox: true } });`,
    /not fetched from Google/u,
  ],
  [
    'a language that Chromium does not check',
    `await app.whenReady(); session.defaultSession.setSpellCheckerLanguages(['tlh']);`,
    /languages that Chromium knows/u,
  ],
  [
    'a menu bar before the application is ready',
    `Menu.setApplicationMenu(null);`,
    /menu bar is put up after/u,
  ],
  ['a line of a menu that says nothing', `Menu.buildFromTemplate([{}]);`, /a label, a role or a type/u],
  [
    'keys that are none',
    `Menu.buildFromTemplate([{ label: 'a', accelerator: 'Control-a' }]);`,
    /are no keys/u,
  ],
  [
    'two lines of a name',
    `Menu.buildFromTemplate([{ label: 'a', id: 'a' }, { label: 'b', id: 'a' }]);`,
    /one line of a menu/u,
  ],
  ['a screen before the application is ready', `screen.getPrimaryDisplay();`, /screen is asked after/u],
  [
    'a box whose default is no button',
    `await app.whenReady();
     const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false } });
     await dialog.showMessageBox(window, { message: 'x', buttons: ['y'], defaultId: 1 });`,
    /are buttons of it/u,
  ],
  [
    'a kind of file with a dot',
    `await app.whenReady();
     const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false } });
     await dialog.showSaveDialog(window, { filters: [{ name: 'x', extensions: ['.pdf'] }] });`,
    /without a dot/u,
  ],
  [
    'links that are listened for too late',
    `await app.whenReady(); app.on('open-url', () => {});`,
    /Links are listened for before/u,
  ],
  ['a scheme with a slash', `app.setAsDefaultProtocolClient('x://');`, /without “:\/\/”/u],
  ['a number on the sign too early', `app.setBadgeCount(1);`, /after the application is ready/u],
  [
    'a theme that is none',
    `await app.whenReady(); nativeTheme.themeSource = 'sepia';`,
    /system, light or dark/u,
  ],
  ['a notification too early', `new Notification({ title: 'x' });`, /notification comes after/u],
  [
    'a second handler for a channel',
    `ipcMain.handle('a', () => 1); ipcMain.handle('a', () => 2);`,
    /handler for “a” already/u,
  ],
  ['an API that is not there', `app.setBadge(1);`, /no app\.setBadge/u],
  ['an event that is not there', `app.on('second-start', () => {});`, /no event “second-start”/u],
  [
    'a preload that is an ES module',
    `await app.whenReady();
     new BrowserWindow({ show: false, webPreferences: { sandbox: true, spellcheck: false, preload: PRELOAD } });`,
    /no CommonJS script/u,
  ],
];

for (const [name, code, rule] of BREACHES) {
  test(`the stand-in for Electron refuses ${name}`, async () => {
    const folder = newFolder();
    const preload = join(folder, 'preload.mjs');
    writeFileSync(preload, `import { contextBridge } from 'electron';\nexport {};\n`);
    const entry = join(folder, 'main.mjs');
    writeFileSync(
      entry,
      `import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, Notification, protocol, screen, session } from 'electron';
       const PRELOAD = ${JSON.stringify(preload)};
       ${code}`,
    );
    const shell = launch(folder, entry);
    expect(await shell.ended).not.toBe(0);
    await shell.kill();
    expect(shell.reports.find(({ event }) => event === 'broken')).toMatchObject({
      rule: expect.stringMatching(rule),
    });
  });
}

test('the stand-in for Electron gives a sandboxed preload nothing of Node, and carries no function', async () => {
  const folder = newFolder();
  const preload = join(folder, 'preload.cjs');
  writeFileSync(
    preload,
    `const { contextBridge, ipcRenderer } = require('electron');
     const tried = (act) => { try { return act(); } catch (error) { return String(error); } };
     contextBridge.exposeInMainWorld('found', {
       module: tried(() => require('node:fs')),
       carried: () => ipcRenderer.invoke('a', () => 1),
     });`,
  );
  const entry = join(folder, 'main.mjs');
  writeFileSync(
    entry,
    `import { app, BrowserWindow, ipcMain, protocol } from 'electron';
     protocol.registerSchemesAsPrivileged([{ scheme: 'x', privileges: { standard: true } }]);
     await app.whenReady();
     protocol.handle('x', () => new Response('<!doctype html><title>Page</title>', { headers: { 'content-type': 'text/html' } }));
     ipcMain.handle('a', () => 1);
     const webPreferences = { contextIsolation: true, sandbox: true, spellcheck: false, preload: ${JSON.stringify(preload)} };
     new BrowserWindow({ show: false, webPreferences }).loadURL('x://app/');`,
  );
  const shell = launch(folder, entry);
  const page = await shell.page();
  await expect(page).toHaveTitle('Page');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'found').module)).toContain('module not found');
  const carried = page.evaluate(() => Reflect.get(globalThis, 'found').carried());
  await expect(carried).rejects.toThrow(/could not be cloned/u);
  await shell.kill();
});
