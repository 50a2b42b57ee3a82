import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './build.mjs';

const folder = join(root, 'node_modules', 'electron');
/** Holds the version whose runtime could not be downloaded. */
const failure = join(root, '.cache', 'electron-runtime-missing');

/** The path of Electron's executable, when its runtime is there. */
export function findRuntime() {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
    return existsSync(path) ? path : undefined;
  } catch {
    return overridden();
  }
}

function overridden() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return undefined;
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const path = join(dist, names[process.platform] ?? 'electron');
  return existsSync(path) ? path : undefined;
}

/**
 * Electron's executable, downloaded when it is not there yet; nothing when it cannot be had. A download that
 * failed is not tried again for this version, unless `insist`.
 */
export function obtainRuntime(insist) {
  const found = findRuntime();
  if (found) return found;
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!insist && existsSync(failure) && readFileSync(failure, 'utf8') === version) return undefined;
  process.stderr.write('Fetching the Electron runtime, once …\n');
  spawnSync(process.execPath, [installer], { cwd: folder, stdio: 'ignore', timeout: 300_000 });
  const fetched = findRuntime();
  if (!fetched) {
    mkdirSync(dirname(failure), { recursive: true });
    writeFileSync(failure, version);
  }
  return fetched;
}
