// `npm run package`: installers for this system; with --dry-run proves their contents without Electron's runtime.
import './lib/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, root } from './lib/build.mjs';

const folder = join(root, 'packaging');
const installed = join(folder, 'node_modules', '.installed-lock.json');

process.exitCode =
  install() && ensureBuild() ? run(process.execPath, 'main.mjs', root, ...process.argv.slice(2)) : 1;

/** Installs what makes packages, where it is not there as its lock says. */
function install() {
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return true;
  if (run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund') !== 0) return false;
  writeFileSync(installed, wanted);
  return true;
}

function run(command, ...args) {
  return (
    spawnSync(command, args, {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    }).status ?? 1
  );
}
