// Makes the installers for this system, or with --dry-run proves what would be in them. Run by “npm run package”.
import { build } from 'electron-builder';
import { obtainRuntime } from '../scripts/lib/electron-runtime.mjs';
import { config } from './config.ts';
import { dryRun } from './lib/dry-run.mjs';

const root = process.argv[2];
const say = (sentence) => process.stdout.write(`${sentence}\n`);

if (process.argv.includes('--dry-run')) {
  const problems = await dryRun(root, say);
  for (const problem of problems) say(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    say('The package would hold what it must and nothing else, its fuses are set, and what is in it starts.');
} else if (obtainRuntime(true)) {
  const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const own = electronDist ? { ...config, electronDist } : config;
  for (const file of await build({ projectDir: root, publish: 'never', config: own })) say(file);
} else {
  say('Electron’s runtime is not installed and could not be downloaded, so no installer can be made here.');
  say('“npm run package -- --dry-run” proves without it what would be in one.');
  process.exitCode = 1;
}
