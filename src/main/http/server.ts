import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import type { Asset } from '../site/assets.ts';
import { findAsset } from '../site/find.ts';
import { type Access, createAccess, same } from './access.ts';
import { sendAsset, sendEntry, sendJson, sendText, sendThreshold } from './reply.ts';
import { isJson, isOwnHost, isOwnPage, readBearer, readCookie, readField, readJson } from './request.ts';

export type ServeProblem = { readonly kind: 'port-in-use'; readonly port: number };

/** A port that is taken but does not answer yet. */
export type Door = {
  /** Begins to answer. */
  readonly serve: (dispatch: Dispatch, assets: ReadonlyMap<string, Asset>, show?: Show) => Entrance;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** How another start of Lectern asks for the window: by this key, which opens nothing else. */
type Show = {
  readonly key: string;
  /** Opens a window at a new entrance; whether it could. */
  readonly open: (entrance: Entrance) => boolean;
};

/** The way in, for the first visit only. */
export type Entrance = {
  readonly origin: string;
  readonly code: string;
  /** The address that holds the code, for a person to open. */
  readonly address: string;
  /** Comes when somebody was let in: the code is of no use any more. */
  readonly used: Promise<void>;
};

type Site = {
  readonly dispatch: Dispatch;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly access: Access;
  readonly port: number;
  readonly show: Show | undefined;
};

/** Takes a port on 127.0.0.1 alone; 0 takes any free one. Before anything else, so that nothing is written in vain. */
export async function openDoor(wanted: number): Promise<Result<Door, ServeProblem>> {
  const server = createServer();
  const port = await listen(server, wanted);
  if (port === undefined) return fail({ kind: 'port-in-use', port: wanted });
  return ok({
    port,
    serve: (dispatch, assets, show) => {
      const access = createAccess();
      const site = { dispatch, assets, access, port, show };
      server.on('request', (request, response) => {
        answer(site, request, response).catch(() => response.destroy());
      });
      return entranceOf(port, access);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function entranceOf(port: number, { code, used }: Pick<Entrance, 'code' | 'used'>): Entrance {
  const origin = `http://127.0.0.1:${port}`;
  return { origin, code, address: `${origin}/?code=${code}`, used };
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ServerResponse> {
  if (!isOwnHost(request, site.port)) return sendText(response, 403, NOT_OURS);
  const url = URL.parse(request.url ?? '/', `http://127.0.0.1:${site.port}`);
  if (url === null) return sendText(response, 404, 'There is nothing here.');
  // The file that hands the code over is no page of ours; the code is what it is let in for.
  if (request.method === 'POST' && url.pathname === '/enter') return answerEntry(site, request, response);
  if (!isOwnPage(request)) return sendText(response, 403, NOT_OURS);
  if (request.method === 'GET' || request.method === 'HEAD') return answerPage(site, request, response, url);
  if (request.method === 'POST' && url.pathname === '/show') return answerShow(site, request, response);
  if (request.method === 'POST') return answerCall(site, request, response, url.pathname);
  return sendText(response, 405, 'Lectern does not know this kind of request.');
}

const NOT_OURS = 'Lectern answers only its own page on this computer.';
const NOT_LET_IN =
  'This address has been used or is not complete. Start Lectern again and open the address it prints.';

/** Another start of Lectern asks for the window. It is told whether one was opened, never the code. */
function answerShow(
  { access, port, show }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse {
  const key = readBearer(request);
  if (show === undefined || key === undefined || !isJson(request) || !same(key, show.key)) {
    return sendText(response, 401, 'This call is not let in.');
  }
  return sendJson(response, 200, { isOpened: show.open(entranceOf(port, access.renew())) });
}

/** Cookies are shared by all ports of a host, so the name holds the port. */
const cookieName = (port: number) => `lectern-${port}`;

const cookieOf = (port: number, value: string) =>
  `${cookieName(port)}=${value}; HttpOnly; SameSite=Strict; Path=/`;

async function answerEntry(
  { access, port }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ServerResponse> {
  const code = await readField(request, 'code');
  const cookie = code === undefined ? undefined : access.redeem(code);
  if (cookie === undefined) return sendText(response, 401, NOT_LET_IN);
  return sendThreshold(response, cookieOf(port, cookie));
}

function answerPage(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): ServerResponse {
  const { access, assets, port } = site;
  const code = url.searchParams.get('code');
  const known = access.isCookie(readCookie(request, cookieName(port)));
  if (url.pathname === '/' && code !== null) {
    const cookie = access.redeem(code);
    if (cookie !== undefined) {
      return sendEntry(response, cookieOf(port, cookie));
    }
    if (known) return sendEntry(response, undefined);
  }
  if (!known) {
    return sendText(response, 401, NOT_LET_IN);
  }
  const asset = findAsset(assets, url.pathname);
  if (asset) return sendAsset(response, asset.body, asset.type, url.pathname.startsWith('/assets/'));
  return sendText(response, 404, 'There is nothing here.');
}

async function answerCall(
  { access, dispatch, port }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<ServerResponse> {
  if (!access.isCookie(readCookie(request, cookieName(port)))) {
    return sendText(
      response,
      401,
      'This page is not let in. Start Lectern again and open the address it prints.',
    );
  }
  if (!isJson(request)) return sendText(response, 415, 'A call is JSON.');
  if (path === '/session') return sendJson(response, 200, { token: access.token });
  if (path !== '/rpc') return sendText(response, 404, 'There is nothing here.');
  if (!access.isToken(readBearer(request))) return sendText(response, 401, 'This call is not let in.');
  const body = await readJson(request);
  if (body === undefined) return sendText(response, 400, 'This call is too long or no JSON.');
  return sendJson(response, 200, dispatch(body.value));
}
