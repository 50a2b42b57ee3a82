import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { type Links, receiveLinks } from './electron/links.ts';
import { answerScheme, declareScheme } from './electron/protocol.ts';
import { closeBeforeQuit } from './electron/quit.ts';
import { openShell } from './electron/shell.ts';
import { denyPermissions } from './electron/window.ts';
import { readAssets } from './site/assets.ts';
import { openApplication } from './start/application.ts';
import { readClock } from './start/clock.ts';
import { dataFolder } from './start/data-folder.ts';
import { explainStart } from './start/explain.ts';
import { openLog } from './start/log.ts';
import { askToShow, tellShown } from './start/running.ts';

/** The built entry lies in out/main; the project's folders are two up. */
const ROOT = join(import.meta.dirname, '..', '..');

declareScheme();
const chosen = app.commandLine.getSwitchValue('data');
const data = chosen || dataFolder({ platform: process.platform, home: homedir(), env: process.env });

// The lock is for this data alone: two Lecterns on two folders do not disturb each other.
const shellData = join(data, 'electron');
app.setPath('userData', shellData);

if (app.requestSingleInstanceLock({ data })) {
  const links = receiveLinks(process.argv);
  await app.whenReady();
  await start(links);
} else {
  app.quit();
}

async function start(links: Links): Promise<void> {
  const report = openLog(join(data, 'lectern.log'), readClock);
  const opened = openApplication({
    data,
    root: ROOT,
    now: readClock,
    optimiserScript: new URL('./optimise.js', import.meta.url),
    checkScript: new URL('./check.js', import.meta.url),
    report,
  });
  if (!opened.ok) {
    // A browser may be showing it: then that window comes to the front.
    const shown = opened.error.kind === 'locked' ? await askToShow(data) : undefined;
    if (shown) {
      console.error(tellShown(data, shown));
      app.quit();
      return;
    }
    const sentence = explainStart(opened.error);
    console.error(sentence);
    dialog.showErrorBox('Lectern cannot start', sentence);
    app.exit(1);
    return;
  }
  if (opened.value.warning) console.error(opened.value.warning);
  denyPermissions();
  answerScheme(readAssets(join(ROOT, 'out', 'renderer')));
  openShell({ dispatch: opened.value.dispatch, folder: shellData, links, now: readClock, report });
  closeBeforeQuit(opened.value.underWay, opened.value.close);
}
