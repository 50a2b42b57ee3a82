import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../src/main/http/server.ts';
import { aCore } from '../support/core.ts';
import { openPage } from '../support/transports.ts';

type Page = Awaited<ReturnType<typeof openPage>>;

let page: Page;
beforeEach(async () => {
  page = await openPage(aCore().dispatch);
});
afterEach(() => page.close());

/** Sends headers that `fetch` would not let through, as a hostile page or program could. */
function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<number> {
  const { port } = new URL(page.origin);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end(body);
  });
}

const CALL = JSON.stringify({ method: 'library.list', params: {} });

describe('the door', () => {
  it('opens once for the code, and moves the page off the address that held it', async () => {
    expect(page.entry.status).toBe(303);
    expect(page.entry.headers.get('location')).toBe('/');
    expect(page.entry.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/u);
    expect((await fetch(page.url, { redirect: 'manual' })).status).toBe(401);
    const again = await fetch(page.url, { redirect: 'manual', headers: { cookie: page.cookie } });
    expect(again.status).toBe(303);
  });

  it('shows screens only to the page that was let in', async () => {
    expect((await fetch(`${page.origin}/review`)).status).toBe(401);
    const shown = await fetch(`${page.origin}/review`, { headers: { cookie: page.cookie } });
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('says on every answer that it is not to be guessed, referred to, kept or shared', async () => {
    const { cookie, headers } = page;
    const answers = [
      page.entry,
      await fetch(`${page.origin}/review`, { headers: { cookie } }),
      await fetch(`${page.origin}/review`),
      await fetch(`${page.origin}/none.js`, { headers: { cookie } }),
      await fetch(`${page.origin}/rpc`, { method: 'POST', headers, body: CALL }),
      await fetch(`${page.origin}/enter`, { method: 'POST', body: new URLSearchParams({ code: 'x' }) }),
    ];
    for (const { headers: said } of answers) {
      expect(said.get('x-content-type-options')).toBe('nosniff');
      expect(said.get('referrer-policy')).toBe('no-referrer');
      expect(said.get('cache-control')).toBe('no-store');
      expect(said.get('content-security-policy')).toContain("default-src 'none'");
      expect([...said.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('serves nothing outside its files', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/../../package.json',
      '//etc/passwd.txt',
    ]) {
      expect(await send('GET', path, { host: new URL(page.origin).host, cookie: page.cookie })).not.toBe(200);
    }
  });

  it.each([
    ['as it should be', {}, 200],
    ['by another name', { host: 'lectern.example' }, 403],
    ['from another origin', { origin: 'http://evil.example' }, 403],
    ['from a page without an origin of its own', { origin: 'null' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['without the cookie', { cookie: '' }, 401],
    ['without the token', { authorization: '' }, 401],
    ['with another token', { authorization: `Bearer ${'x'.repeat(43)}` }, 401],
    ['as a form', { 'content-type': 'text/plain' }, 415],
  ])('answers a call %s', async (_, changed, status) => {
    const headers = { ...page.headers, host: new URL(page.origin).host, ...changed };
    expect(await send('POST', '/rpc', headers, CALL)).toBe(status);
  });

  it('refuses a call that is too long or no JSON', async () => {
    const headers = { ...page.headers, host: new URL(page.origin).host };
    expect(await send('POST', '/rpc', headers, `"${'x'.repeat(70_000)}"`)).toBe(400);
    expect(await send('POST', '/rpc', headers, '{')).toBe(400);
  });

  it('knows no address that is none, and answers a question about a page without the page', async () => {
    const headers = { cookie: page.cookie, host: new URL(page.origin).host };
    expect(await send('GET', '//', headers, '')).toBe(404);
    expect(await send('HEAD', '/', headers, '')).toBe(200);
  });

  it('says that a port is in use', async () => {
    const port = Number(new URL(page.origin).port);
    expect(await openDoor(port)).toEqual({
      ok: false,
      error: { kind: 'port-in-use', port },
    });
  });
});
