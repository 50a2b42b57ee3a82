import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const OUT = join(import.meta.dirname, '..', '..', 'out');

function read(folder: string, ...names: readonly string[]): string {
  return names.map((name) => readFileSync(join(OUT, folder, name), 'utf8')).join('\n');
}

/** The files of an entry of the main process: itself, and every chunk that it or one of them takes in. */
function filesOf(entry: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(entry)) return known;
  const found = read('main', entry).matchAll(/(?:from|import)\s*\(?\s*"\.\/(?:chunks\/)?([^"/]+)"/gu);
  return [...found].reduce<ReadonlySet<string>>(
    (files, [, name]) => filesOf(join('chunks', name ?? ''), files),
    new Set([...known, entry]),
  );
}

/** All of the code that runs when an entry of the main process is started. */
function bundleOf(entry: string): string {
  return read('main', ...filesOf(entry));
}

/** Every built file of these kinds. */
function everyFile(folder: string, kind: RegExp): readonly string[] {
  const files = readdirSync(join(OUT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => kind.test(name));
}

test('leaves Electron and the native module outside the bundle', () => {
  expect(bundleOf('index.js')).toMatch(/from ?"electron"/u);
  expect(bundleOf('index.js')).toMatch(/from ?"better-sqlite3"/u);
  expect(bundleOf('serve.js')).toMatch(/from ?"better-sqlite3"/u);
  expect(bundleOf('check.js')).toMatch(/from ?"better-sqlite3"/u);
  expect(bundleOf('optimise.js')).toMatch(/import\("@open-spaced-repetition\/binding"\)/u);
});

test('keeps each shell out of the bundle of the other', () => {
  expect(bundleOf('serve.js')).not.toContain('electron"');
  expect(bundleOf('serve.js')).not.toContain('src/main/electron/');
  expect(bundleOf('index.js')).not.toContain('node:http');
  expect(bundleOf('index.js')).not.toContain('src/main/http/');
  expect(bundleOf('cli.js')).not.toMatch(/electron"|node:http/u);
  // Where they belong these names are found, so a build that drops them would not pass unseen.
  expect(bundleOf('index.js')).toContain('src/main/electron/');
  expect(bundleOf('serve.js')).toContain('src/main/http/');
  expect(bundleOf('serve.js')).toContain('"node:http"');
});

test('keeps both shells and the core out of the page, and the page out of both shells', () => {
  const CORE =
    /from ?"(?:node:|electron|better-sqlite3)|require\(|ipcRenderer|contextBridge|SELECT .+ FROM /u;
  for (const name of everyFile('renderer', /\.js$/u)) expect(read('renderer', name), name).not.toMatch(CORE);
  expect(bundleOf('index.js')).toMatch(CORE);
  for (const entry of ['index.js', 'serve.js', 'cli.js', 'check.js', 'optimise.js']) {
    expect(bundleOf(entry), entry).not.toMatch(/src\/renderer\/|"react"|node_modules\/react/u);
  }
});

test('leaves no source map, and none is named', () => {
  expect(everyFile('.', /\.map$/u)).toEqual([]);
  for (const name of everyFile('.', /\.(?:c?js|css|html)$/u))
    expect(read('.', name), name).not.toMatch(/[#@] sourceMappingURL=/u);
});

test('makes the own scheme a secure one with an origin, and gives it no more', () => {
  const [, scheme, privileges = ''] =
    /registerSchemesAsPrivileged\(\[\{\s*scheme: (\w+),\s*privileges: \{([^}]+)\}\s*\}\]\)/u.exec(
      bundleOf('index.js'),
    ) ?? [];
  expect(bundleOf('index.js')).toContain(`${scheme} = "lectern-app"`);
  expect(privileges.split(',').map((each) => each.trim())).toEqual([
    'standard: true',
    'secure: true',
    'supportFetchAPI: true',
    'codeCache: true',
  ]);
});

test('builds the preload as CommonJS, which a sandboxed page can load', () => {
  expect(readdirSync(join(OUT, 'preload'))).toEqual(['index.cjs']);
  const preload = read('preload', 'index.cjs');
  expect(preload).not.toMatch(/^\s*(?:import|export)\b/mu);
  expect([...preload.matchAll(/require\("([^"]+)"\)/gu)].map(([, name]) => name)).toEqual(['electron']);
});

test('loads nothing from elsewhere, and no code from the page itself', () => {
  const page = read('renderer', 'index.html');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  // A page such as /quiz/7 must find them, too.
  expect(page).not.toMatch(/(?:src|href)="\./u);
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/u);
});
