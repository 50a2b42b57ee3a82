// Goes on under the Node that “npm ci” installs when this one is older, or says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  const bundled = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  const known = [bundled, `${bundled}.exe`].find((path) => existsSync(path));
  if (major >= 20 && known) {
    const run = spawnSync(known, process.argv.slice(1), { stdio: 'inherit' });
    process.exit(run.status === null ? 1 : run.status);
  }
  process.stderr.write(
    major >= 20
      ? 'Lectern runs on the Node 24 that “npm ci” installs with it; run “npm ci” first.\n'
      : 'Lectern needs Node 20 or newer, but this is Node ' +
          process.versions.node +
          '; install a newer one, then run “npm ci && npm start”.\n',
  );
  process.exit(1);
}
