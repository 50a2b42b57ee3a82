import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/core.ts';

it('answers 50,000 cards with flat memory and a bounded log', () => {
  // Memory and log are the matter here, not the disk: where there is a file system in memory, it is used.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lectern-soak-'));
  const script = join(ROOT, 'tests', 'support', 'trust', 'soak.ts');
  const run = spawnSync(process.execPath, ['--expose-gc', script, folder, '50000'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  console.log(run.stdout || run.stderr);
  const { answers, longestLog, early, late } = JSON.parse(run.stdout);
  expect(answers).toBe(50_000);
  expect(longestLog).toBeLessThan(20 * 2 ** 20);
  expect(late).toBeLessThan(early + 16 * 2 ** 20);
});
