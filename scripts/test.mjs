// Runs every check and every test, goes on after a failure, and ends with one line that adds up all of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {readonly { name: string, command: string, args: readonly string[], count?: (code: number) => Count }[]} */
const steps = [
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'layers', command: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', 'src'] },
  {
    name: 'unit tests',
    command: 'vitest',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ],
    count: () => {
      const report = JSON.parse(readFileSync(join(reports, 'vitest.json'), 'utf8'));
      const unloaded = report.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      );
      return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
    },
  },
];

const total = { passed: 0, failed: 0 };
for (const { name, command, args, count } of steps) {
  console.log(`\n── ${name}`);
  const run = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const result = tally(run.status ?? 1, count);
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed > 0) console.log(`${name}: ${result.failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A runner that died without a report, or failed without a failed test, counts as one failure. */
function tally(code, count) {
  const plain = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!count) return plain;
  try {
    const counted = count(code);
    if (counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
