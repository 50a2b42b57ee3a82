import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openInMemory } from '../../src/main/storage/open.ts';
import { MIGRATIONS, ROOT } from '../support/core.ts';

const SNAPSHOT = join(ROOT, 'db', 'schema.snapshot.sql');

it('builds the schema that db/schema.snapshot.sql shows', () => {
  const tables = openInMemory(MIGRATIONS)
    .prepare("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY type DESC, name")
    .pluck()
    .all();
  const schema = `-- What the migrations build. Written by: UPDATE_SCHEMA=1 npx vitest run tests/storage/schema.test.ts\n\n${tables.join(';\n\n')};\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(SNAPSHOT, schema);
  expect(schema).toBe(readFileSync(SNAPSHOT, 'utf8'));
});

it('has STRICT tables only', () => {
  const loose = openInMemory(MIGRATIONS)
    .prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
});
