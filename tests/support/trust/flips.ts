import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { createRandom } from '../../../src/main/domain/chance/random.ts';
import { findFault } from '../../../src/main/storage/faults.ts';
import { closeDatabase, openDatabase } from '../../../src/main/storage/open.ts';
import { MIGRATIONS } from '../core.ts';
import { newFolder } from '../folder.ts';

const ENDS = ['', '-wal', '.seal'] as const;
const FILES = { closed: ['', '.seal'], killed: ENDS } as const;

/** How many flips were told by which sign, or left every row as it was; and how many SQLite's own check finds. */
export type Flips = { readonly told: Readonly<Record<string, number>>; readonly byIntegrityCheck: number };

/** Every row of every table, in one comparable text. */
function dump(database: SQLite.Database): string {
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
  return tables.map((table) => JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all())).join('\n');
}

/**
 * Flips a bit at a time in a file of a folder that was closed, or left by a kill. Each must be told as damage, or
 * leave every row as it was. Throws, naming seed, file and place, where one does neither.
 */
export function flipBits(data: string, state: keyof typeof FILES, seed: number, times: number): Flips {
  const random = createRandom(seed);
  const told: Record<string, number> = {};
  let byIntegrityCheck = 0;
  const copyTo = (folder: string) => {
    mkdirSync(folder, { recursive: true });
    for (const end of FILES[state])
      copyFileSync(join(data, `lectern.db${end}`), join(folder, `lectern.db${end}`));
  };
  const before = readWhole(copyTo);
  for (let time = 0; time < times; time += 1) {
    const folder = newFolder();
    copyTo(folder);
    const end = FILES[state][random.below(state === 'killed' ? 2 : 1)] ?? '';
    const path = join(folder, `lectern.db${end}`);
    const bytes = readFileSync(path);
    const [at, bit] = [random.below(bytes.length), random.below(8)];
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    writeFileSync(path, bytes);
    if (isFoundBySqlite(folder)) byIntegrityCheck += 1;
    const opened = openDatabase(join(folder, 'lectern.db'), MIGRATIONS);
    const sign = opened.ok
      ? 'every row intact'
      : opened.error.kind === 'damaged'
        ? opened.error.sign
        : opened.error.kind;
    if (opened.ok) {
      const after = dump(opened.value);
      closeDatabase(opened.value);
      if (after !== before)
        throw new Error(`Seed ${seed}: bit ${bit} of byte ${at} of lectern.db${end} in ${folder}`);
    } else if (opened.error.kind !== 'damaged') {
      throw new Error(`Seed ${seed}: bit ${bit} of byte ${at} of lectern.db${end} is told as ${sign}`);
    }
    told[sign] = (told[sign] ?? 0) + 1;
    rmSync(folder, { recursive: true, force: true });
  }
  return { told, byIntegrityCheck };
}

function readWhole(copyTo: (folder: string) => void): string {
  const folder = newFolder();
  copyTo(folder);
  const opened = openDatabase(join(folder, 'lectern.db'), MIGRATIONS);
  if (!opened.ok) throw new Error(opened.error.kind);
  const text = dump(opened.value);
  closeDatabase(opened.value);
  return text;
}

/** What would be known without seal and log check. */
function isFoundBySqlite(folder: string): boolean {
  const look = join(newFolder(), 'look.db');
  for (const end of ['', '-wal']) {
    if (existsSync(join(folder, `lectern.db${end}`)))
      copyFileSync(join(folder, `lectern.db${end}`), `${look}${end}`);
  }
  try {
    const database = new SQLite(look);
    try {
      return findFault(database) !== undefined;
    } finally {
      database.close();
    }
  } catch {
    return true;
  } finally {
    rmSync(join(look, '..'), { recursive: true, force: true });
  }
}
