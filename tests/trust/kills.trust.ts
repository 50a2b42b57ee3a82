import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../support/core.ts';
import { killWriters } from '../support/trust/kills.ts';
import { createWriters } from '../support/trust/writers.ts';
import { SEED } from './seed.ts';

const ROUNDS = 1_000;
const OUT = join(ROOT, '.cache', 'trust');

let writers: ReturnType<typeof createWriters>;
beforeAll(async () => {
  // In one file it loads in a fraction of the time.
  await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    ssr: { noExternal: true, external: ['better-sqlite3', '@open-spaced-repetition/binding'] },
    build: {
      ssr: join(ROOT, 'tests', 'support', 'trust', 'writer.ts'),
      outDir: OUT,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  writers = createWriters(join(OUT, 'writer.mjs'), 3);
});
afterAll(() => writers.stop());

it(`keeps all that was acknowledged over ${ROUNDS} kills of reviews, undo, quizzes, migrations, backups and restores`, async () => {
  const kills = await killWriters(writers, SEED, ROUNDS, 60);
  console.log(JSON.stringify(kills));
  expect(kills.rounds).toBe(ROUNDS);
  // Every kind of moment was met.
  expect(Math.min(kills.acknowledged, kills.undone, kills.inStart, kills.backups)).toBeGreaterThan(20);
  expect(Math.min(kills.restored, kills.inRestore)).toBeGreaterThan(5);
});
