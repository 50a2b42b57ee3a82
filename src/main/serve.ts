import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Door, type Entrance, openDoor } from './http/server.ts';
import { readAssets } from './site/assets.ts';
import { openApplication } from './start/application.ts';
import { readClock } from './start/clock.ts';
import { dataFolder } from './start/data-folder.ts';
import { explainStart } from './start/explain.ts';
import { writeHandOver } from './start/hand-over.ts';
import { openLog } from './start/log.ts';
import { announceRunning, askToShow, createShowKey, tellShown } from './start/running.ts';

/** The built entry lies in out/main; the project's folders are two up. */
const ROOT = join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    'hand-over': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

const door = await openDoor(Number(values.port));
if (door.ok) await start(door.value);
else stop(`Port ${door.error.port} is in use; choose another with --port, or none for any free one.`);

async function start(taken: Door): Promise<void> {
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
    void taken.close();
    const shown = application.error.kind === 'locked' && values.show ? await askToShow(data) : undefined;
    if (shown) console.error(tellShown(data, shown));
    else stop(explainStart(application.error));
    return;
  }
  const { dispatch, close, warning } = application.value;
  if (warning) console.error(warning);
  let handed: ReturnType<typeof writeHandOver> | undefined;
  const open = (entrance: Entrance) => {
    const own = values['hand-over'] ? writeHandOver(data, entrance) : undefined;
    handed = own;
    void entrance.used.then(() => own?.remove());
    console.log(`Ready: ${entrance.address}`);
    if (own) console.log(`Open: ${own.path}`);
    return own !== undefined;
  };
  const key = createShowKey();
  const entrance = taken.serve(dispatch, readAssets(join(ROOT, 'out', 'renderer')), { key, open });
  const retract = announceRunning(data, { pid: process.pid, port: taken.port, key });
  let isEnding = false;
  const end = async () => {
    // A terminal signals the whole group, and npm passes the signal on: it comes more than once.
    if (isEnding) return;
    isEnding = true;
    await taken.close();
    close();
    handed?.remove();
    retract();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  open(entrance);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
