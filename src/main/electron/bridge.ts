import { ipcMain, type WebContents } from 'electron';
import type { ShellHandlers } from '../../shared/shell/methods.ts';
import type { Told } from '../../shared/shell/told.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import { isOwnPage } from './navigation.ts';
import { createShellCalls } from './shell-calls.ts';

/** Must be what the preload invokes, and what it listens to. */
const CALL = 'lectern:call';
const TELL = 'lectern:tell';

/** Answers the preload's calls, from the application's own page only: the shell its own, the core all others. */
export function answerCalls(
  dispatch: Dispatch,
  handlers: ShellHandlers,
  report: (problem: unknown) => void,
): void {
  const answerShell = createShellCalls(handlers, report);
  ipcMain.handle(CALL, (event, raw: unknown) => {
    const address = event.senderFrame?.url;
    if (address === undefined || !isOwnPage(address))
      throw new Error('Only the application’s own page may call.');
    return answerShell(raw) ?? dispatch(raw);
  });
}

/** Tells the page something, which parses it. */
export function tell(contents: WebContents, told: Told): void {
  contents.send(TELL, told);
}
