import { ipcMain } from 'electron';
import type { Dispatch } from '../rpc/dispatch.ts';
import { isOwnPage } from './navigation.ts';

/** Must be what the preload invokes. */
const CHANNEL = 'lectern:call';

/** Answers the preload's calls, from the application's own page only. */
export function answerCalls(dispatch: Dispatch): void {
  ipcMain.handle(CHANNEL, (event, raw: unknown) => {
    const address = event.senderFrame?.url;
    if (address === undefined || !isOwnPage(address))
      throw new Error('Only the application’s own page may call.');
    return dispatch(raw);
  });
}
