import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from './core.ts';

const FOLDER = join(ROOT, 'tests', 'fixtures', 'schemas');

/** The schemas of which a database is kept, each made by the Lectern of its time. */
export const FIXTURES: readonly number[] = readdirSync(FOLDER)
  .flatMap((name) => /^(\d{4})\.db\.gz$/u.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b);

/** Puts the database of a schema into a data folder, and gives its path. */
export function unpackSchema(version: number, data: string): string {
  const path = join(data, 'lectern.db');
  writeFileSync(path, gunzipSync(readFileSync(join(FOLDER, `${String(version).padStart(4, '0')}.db.gz`))));
  return path;
}
