import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './http/server.ts';
import { readAssets } from './site/assets.ts';
import { openApplication } from './start/application.ts';
import { readClock } from './start/clock.ts';
import { dataFolder } from './start/data-folder.ts';
import { explainStart } from './start/explain.ts';

/** The built entry lies in out/main; the project's folders are two up. */
const ROOT = join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, data: { type: 'string' } },
});

const application = openApplication({
  data: values.data ?? dataFolder({ platform: process.platform, home: homedir(), env: process.env }),
  root: ROOT,
  now: readClock,
  report: (problem) => console.error(problem),
});

if (!application.ok) stop(explainStart(application.error));
else {
  const serving = await serve(
    application.value.dispatch,
    readAssets(join(ROOT, 'out', 'renderer')),
    Number(values.port),
  );
  if (!serving.ok) {
    application.value.close();
    stop(`Port ${serving.error.port} is in use; choose another with --port, or none for any free one.`);
  } else {
    const { url, close } = serving.value;
    console.log(`Ready: ${url}`);
    const end = async () => {
      await close();
      application.value.close();
      process.exit(0);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  }
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
