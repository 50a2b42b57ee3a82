import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const OUT = join(import.meta.dirname, '..', '..', 'out');

function read(folder: string, ...names: readonly string[]): string {
  return names.map((name) => readFileSync(join(OUT, folder, name), 'utf8')).join('\n');
}

/** An entry of the main process with every chunk that it takes in. */
function bundleOf(entry: string): string {
  const text = read('main', entry);
  const chunks = [...text.matchAll(/from ?"\.\/(chunks\/[^"]+)"/gu)].flatMap(([, name]) => name ?? []);
  return [text, ...chunks.map((name) => read('main', name))].join('\n');
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
