import { openDoor } from '../../src/main/http/server.ts';
import type { Dispatch } from '../../src/main/rpc/dispatch.ts';

/** A way for a call to reach the core and for its answer to come back. */
export type Transport = {
  readonly send: (raw: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** As Electron's bridge carries calls: both ways by structured clone. */
export async function overBridge(dispatch: Dispatch): Promise<Transport> {
  return {
    send: async (raw) => structuredClone(dispatch(structuredClone(raw))),
    close: async () => {},
  };
}

/** As a browser carries calls: JSON over loopback, let in by code, cookie and token. */
export async function overLoopback(dispatch: Dispatch): Promise<Transport> {
  const page = await openPage(dispatch);
  return {
    send: async (raw) => {
      const response = await fetch(`${page.origin}/rpc`, {
        method: 'POST',
        headers: page.headers,
        body: JSON.stringify(raw),
      });
      return response.json();
    },
    close: page.close,
  };
}

/** Starts a server and goes in as its page does. */
export async function openPage(dispatch: Dispatch) {
  const index = {
    body: Buffer.from('<!doctype html><title>Lectern</title>'),
    type: 'text/html; charset=utf-8',
  };
  const door = await openDoor(0);
  if (!door.ok) throw new Error('A free port is always free.');
  const { serve, close } = door.value;
  const { origin, address: url } = serve(dispatch, new Map([['/index.html', index]]));
  const entry = await fetch(url, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const json = { cookie, 'content-type': 'application/json' };
  const session = await fetch(`${origin}/session`, { method: 'POST', headers: json, body: '{}' });
  const { token } = (await session.json()) as { readonly token: string };
  return { url, origin, entry, cookie, token, headers: { ...json, authorization: `Bearer ${token}` }, close };
}
