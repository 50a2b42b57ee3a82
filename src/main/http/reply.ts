import type { ServerResponse } from 'node:http';
import { CONTENT_SECURITY_POLICY } from '../site/policy.ts';

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Hashed names never change their content; everything else is asked for again. */
export function sendAsset(
  response: ServerResponse,
  body: Buffer,
  type: string,
  immutable: boolean,
): ServerResponse {
  const caching = immutable ? 'private, max-age=31536000, immutable' : 'no-store';
  return response.writeHead(200, { ...HEADERS, 'content-type': type, 'cache-control': caching }).end(body);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): ServerResponse {
  const headers = {
    ...HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  };
  return response.writeHead(status, headers).end(JSON.stringify(value));
}

/** A refusal in one plain sentence, for whoever opened the address by hand. */
export function sendText(response: ServerResponse, status: number, text: string): ServerResponse {
  const headers = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return response.writeHead(status, headers).end(`${text}\n`);
}

/** A page that goes on to the application by itself: only then does a browser send along the cookie just set. */
export function sendThreshold(response: ServerResponse, cookie: string): ServerResponse {
  const headers = {
    ...HEADERS,
    'set-cookie': cookie,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  const page = '<!doctype html><title>Lectern</title><meta http-equiv="refresh" content="0; url=/">';
  return response.writeHead(200, headers).end(page);
}

/** Sends the page on to the application, with its cookie if it has none yet, so that the code leaves the address bar. */
export function sendEntry(response: ServerResponse, cookie: string | undefined): ServerResponse {
  const known = cookie === undefined ? {} : { 'set-cookie': cookie };
  const headers = { ...HEADERS, ...known, location: '/', 'cache-control': 'no-store' };
  return response.writeHead(303, headers).end();
}
