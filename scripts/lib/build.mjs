import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIdentity } from './identity.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = join(root, 'out', 'stamp.txt');

/** A hash of everything that goes into the build: contents, not times, so that a copy is not stale. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = ['src', join('scripts', 'lib', 'licences')]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const parts = ['world.mjs', 'notices.mjs'].map((name) => join('scripts', 'lib', name));
  const recipe = ['electron.config.ts', 'package-lock.json', ...parts];
  for (const path of [...sources, ...recipe.map((file) => join(root, file))]) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds when the sources changed since the last build; says so on standard error only. */
export function ensureBuild() {
  if (!build()) return false;
  leaveIdentity();
  return true;
}

/** A commit may change nothing that is built, so what was built says anew which it is. */
function leaveIdentity() {
  const path = join(root, 'out', 'renderer', 'identity.json');
  const identity = JSON.stringify(readIdentity(root));
  if (!existsSync(path) || readFileSync(path, 'utf8') !== identity) writeFileSync(path, identity);
}

function build() {
  const wanted = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  process.stderr.write('Building Lectern …\n');
  // No stamp while the output is half written.
  rmSync(stampFile, { force: true });
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const ran = spawnSync(process.execPath, [cli, 'build', '--config', 'electron.config.ts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ran.status !== 0) {
    process.stderr.write(
      `${ran.stdout ?? ''}${ran.stderr ?? ''}\nThe build failed, so Lectern was not started.\n`,
    );
    return false;
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampFile, wanted);
  return true;
}
