import type { IpcMain } from 'electron';
import { demand, strict } from './strict.ts';

type Handler = Parameters<IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();

export const ipcMain: Pick<IpcMain, 'handle'> = strict('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    demand(!handlers.has(channel), `There is a handler for “${channel}” already.`);
    handlers.set(channel, handler);
  },
});

/** Carries a call of the page to its handler, both ways by structured clone, as Electron does. */
export async function invoke(address: string, channel: string, args: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel);
  demand(handler !== undefined, `Nobody answers “${channel}”.`);
  const event = { senderFrame: { url: address } };
  // Of the event the handler gets what it may look at; the rest of it the stand-in does not have.
  const answer: unknown = await handler?.(
    strict('event', event) as unknown as Parameters<Handler>[0],
    ...structuredClone([...args]),
  );
  return structuredClone(answer);
}
