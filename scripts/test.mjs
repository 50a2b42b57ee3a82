// Runs every check and every test, goes on after a failure, and ends with one line that adds up all of them.
import './lib/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, root } from './lib/build.mjs';
import { cannotWatch, watched } from './lib/offline.mjs';

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const readReport = (name) => JSON.parse(readFileSync(join(reports, name), 'utf8'));

function countVitest(name = 'vitest.json') {
  const report = readReport(name);
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function countPlaywright() {
  const { stats, errors } = readReport('playwright.json');
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, skipped: stats.skipped };
}

const steps = [
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'layers', command: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', 'src'] },
  { name: 'dead code', command: 'knip', args: [] },
  {
    name: 'unit tests',
    command: 'vitest',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ],
    count: () => countVitest(),
  },
  { name: 'build', run: () => (ensureBuild() ? 0 : 1) },
  { name: 'sizes', command: 'size-limit', args: [] },
  { name: 'end to end', ...endToEnd(), count: countPlaywright },
];

/** In a network where every attempt to leave the computer is counted, where the machine allows one. */
function endToEnd() {
  const reason = cannotWatch();
  if (reason === undefined) return watched('playwright', ['test']);
  console.log(`Connections to the outside are not watched from outside the programs here: ${reason}.`);
  return { command: 'playwright', args: ['test'] };
}

/** What the installers would hold; it installs the folder that makes them. */
const packaging = { name: 'package', command: 'node', args: ['scripts/package.mjs', '--dry-run'] };

/** What takes minutes; `npm run test:trust` runs it alone. */
const trust = {
  name: 'trust',
  command: 'vitest',
  args: [
    'run',
    '--config',
    'vitest.trust.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'trust.json')}`,
  ],
  count: () => countVitest('trust.json'),
};

const chosen = process.argv.includes('--trust')
  ? [trust]
  : [...steps, ...(process.argv.includes('--all') ? [packaging, trust] : [])];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of chosen) {
  console.log(`\n── ${step.name}`);
  const result = tally(step.run ? step.run() : runCommand(step), step.count);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped ?? 0;
  if (result.failed > 0) console.log(`${step.name}: ${result.failed} failed`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function runCommand({ command, args }) {
  const run = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return run.status ?? 1;
}

/** A runner that died without a report, or failed without a failed test, counts as one failure. */
function tally(code, count) {
  const plain = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!count) return plain;
  try {
    const counted = count();
    if (counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
