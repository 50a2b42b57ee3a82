import { describe, expect, it } from 'vitest';
import { importsOf, judgeContents, sqliteBinary } from '../../packaging/lib/contents.ts';

const BINARY = sqliteBinary('linux', 'x64');
const FILES = ['package.json', 'out/main/index.js', 'db/migrations/0001-initial.sql', BINARY];

/** What is said of a package that holds these files beside those it must hold. */
const judge = (...more: readonly string[]) =>
  judgeContents({ files: [...FILES, ...more], unpacked: [BINARY] }, FILES, BINARY);

describe('a package', () => {
  it('that holds what it must and nothing else is good', () => {
    expect(judge()).toEqual([]);
    expect(judge('node_modules/better-sqlite3/LICENSE', 'db/dossiers/csto/article.txt')).toEqual([]);
  });

  it.each([
    'out/main/index.js.map',
    'out/renderer/assets/App.tsx',
    'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
    'node_modules/better-sqlite3/test/one.js',
    'db/dossiers/csto/.env',
    'db/dossiers/lectern.db',
    'out/main/server.key',
  ])('may not hold %s', (file) => {
    expect(judge(file)).toEqual([`${file} may not be packed.`]);
  });

  it.each([
    'src/main/index.ts',
    'tests/support/core.ts',
    '.env',
    'node_modules/react/index.js',
    'out/stamp.txt',
  ])('has no business with %s', (file) => {
    expect(judge(file)).toEqual([`${file} has no business in the package.`]);
  });

  it('lacks a file that was built', () => {
    expect(judgeContents({ files: [BINARY], unpacked: [BINARY] }, ['out/main/index.js'], BINARY)).toEqual([
      'out/main/index.js is missing.',
    ]);
  });

  it('lacks the binary of SQLite for its system, or has that of another', () => {
    const other = sqliteBinary('darwin', 'arm64');
    expect(judgeContents({ files: [other], unpacked: [other] }, [], BINARY)).toEqual([
      `${BINARY} is missing.`,
      `${other} is for another system.`,
    ]);
  });

  it('has a binary in the archive, where no system can load it, or code beside it, where none is checked', () => {
    expect(judgeContents({ files: FILES, unpacked: ['package.json'] }, FILES, BINARY)).toEqual([
      'package.json is on the wrong side of the archive.',
      `${BINARY} is on the wrong side of the archive.`,
    ]);
  });
});

describe('the imports of built code', () => {
  it('are what it takes in from elsewhere, by statement or by call', () => {
    const code = `import { app } from "electron";
import fs, { readFileSync } from "node:fs";
import "./side.js";
import { x } from "./chunks/x.js";
export * from "diff";
const fit = await import("@open-spaced-repetition/binding");
const load = require("papaparse");
const sentence = 'taken from "today", and from "start"';`;
    expect(importsOf(code)).toEqual([
      'electron',
      'node:fs',
      'diff',
      '@open-spaced-repetition/binding',
      'papaparse',
    ]);
  });
});
