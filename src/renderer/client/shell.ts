import type { ShellMethod, ShellParams, ShellReply } from '../../shared/shell/methods.ts';
import { parseTold, type Told } from '../../shared/shell/told.ts';
import { open } from './envelope.ts';

/** Whether the page runs in a window of its own, with menus and dialogs of the system. */
export const hasShell = (): boolean => globalThis.lectern !== undefined;

/** Asks the shell for what no browser does; throws a CallFailure when it was not carried out. */
export async function callShell<M extends ShellMethod>(
  method: M,
  params: ShellParams<M>,
): Promise<ShellReply<M>> {
  if (!globalThis.lectern) throw new Error('A browser has no shell to ask.');
  return open<ShellReply<M>>(await globalThis.lectern.call(method, params));
}

/** Hears what the shell tells the page, until the function it gives is called. */
export function listenToShell(hear: (told: Told) => void): () => void {
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window || origin !== window.location.origin) return;
    if (typeof data !== 'object' || data === null || !('lectern' in data)) return;
    const told = parseTold(data.lectern);
    if (told) hear(told);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}
