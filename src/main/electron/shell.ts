import { join } from 'node:path';
import { app, clipboard, nativeTheme } from 'electron';
import type { CommandId } from '../../shared/commands/commands.ts';
import { ok } from '../../shared/model/result.ts';
import type { Told } from '../../shared/shell/told.ts';
import type { Moment } from '../domain/review/moment.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import { answerCalls, tell } from './bridge.ts';
import { showContextMenus } from './context-menu.ts';
import { showDue } from './due.ts';
import type { Links } from './links.ts';
import { showMenu } from './menu.ts';
import { printPage, saveFile } from './save.ts';
import { checkSpelling } from './spelling.ts';
import { watchPage } from './trouble.ts';
import { openWindow, showWindow } from './window.ts';

type Parts = {
  readonly dispatch: Dispatch;
  /** The folder of what the shell itself remembers. */
  readonly folder: string;
  readonly links: Links;
  readonly now: () => Moment;
  readonly report: (problem: unknown) => void;
};

/** Opens the window and ties menus, dialogs and links to it. */
export function openShell({ dispatch, folder, links, now, report }: Parts): void {
  checkSpelling(folder, process.platform);
  const say = (told: Told) => tell(window.webContents, told);
  const run = (command: CommandId) => say({ kind: 'run', command });
  const menu = showMenu(run);
  const lookSoon = showDue(dispatch, now, () => {
    showWindow(window);
    run('go /review');
  });
  answerCalls(
    (raw) => {
      lookSoon();
      return dispatch(raw);
    },
    {
      'shell.offer': ({ commands }) => {
        menu.offer(commands);
        // From its first offer on, the page listens.
        links.hear((link) => {
          showWindow(window);
          say({ kind: 'open', link });
        });
        return ok(null);
      },
      'shell.save': ({ name, text }) => saveFile(window, name, () => text, report),
      'shell.pdf': ({ name }) => saveFile(window, name, () => printPage(window), report),
      'shell.theme': ({ theme }) => {
        nativeTheme.themeSource = theme;
        return ok(null);
      },
      'shell.copy-link': async ({ link }) => {
        await clipboard.writeText(link);
        return ok(null);
      },
    },
    report,
  );
  const window = openWindow(join(folder, 'window.json'), links.takeRoute());
  watchPage(window, report);
  showContextMenus(window, {
    lookUp: (words) => say({ kind: 'look-up', words }),
    run,
    isOffered: menu.isOffered,
  });
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
}
