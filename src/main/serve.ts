import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Door, openDoor } from './http/server.ts';
import { readAssets } from './site/assets.ts';
import { openApplication } from './start/application.ts';
import { readClock } from './start/clock.ts';
import { dataFolder } from './start/data-folder.ts';
import { explainStart } from './start/explain.ts';
import { writeHandOver } from './start/hand-over.ts';
import { openLog } from './start/log.ts';

/** The built entry lies in out/main; the project's folders are two up. */
const ROOT = join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    'hand-over': { type: 'boolean', default: false },
  },
});

const door = await openDoor(Number(values.port));
if (door.ok) start(door.value);
else stop(`Port ${door.error.port} is in use; choose another with --port, or none for any free one.`);

function start(taken: Door): void {
  const data = values.data ?? dataFolder({ platform: process.platform, home: homedir(), env: process.env });
  const application = openApplication({
    data,
    root: ROOT,
    now: readClock,
    optimiserScript: new URL('./optimise.js', import.meta.url),
    checkScript: new URL('./check.js', import.meta.url),
    report: openLog(join(data, 'lectern.log'), readClock),
  });
  if (!application.ok) {
    stop(explainStart(application.error));
    void taken.close();
    return;
  }
  const { dispatch, close, warning } = application.value;
  if (warning) console.error(warning);
  const entrance = taken.serve(dispatch, readAssets(join(ROOT, 'out', 'renderer')));
  const handed = values['hand-over'] ? writeHandOver(data, entrance) : undefined;
  void entrance.used.then(() => handed?.remove());
  let isEnding = false;
  const end = async () => {
    // A terminal signals the whole group, and npm passes the signal on: it comes more than once.
    if (isEnding) return;
    isEnding = true;
    await taken.close();
    close();
    handed?.remove();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  console.log(`Ready: ${entrance.address}`);
  if (handed) console.log(`Open: ${handed.path}`);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
