import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fail, ok } from '../../src/shared/model/result.ts';
import { openPage } from '../support/transports.ts';

/** Every way in which a call can differ from the right one; the right one is the first of each. */
const WAYS = {
  method: ['POST', 'GET', 'PUT', 'OPTIONS'],
  host: ['127.0.0.1:PORT', 'lectern.example:PORT', '127.0.0.1', '127.0.0.1:1', undefined],
  origin: ['http://127.0.0.1:PORT', 'http://127.0.0.1:1', 'https://lectern.example', 'null'],
  site: ['same-origin', 'same-site', 'cross-site'],
  cookie: ['COOKIE', 'OTHER', undefined],
  token: ['Bearer TOKEN', `Bearer ${'x'.repeat(43)}`, undefined],
  type: ['application/json', 'text/plain', 'application/x-www-form-urlencoded'],
} as const;

type Row = { readonly [Way in keyof typeof WAYS]: (typeof WAYS)[Way][number] };

const rows = Object.entries(WAYS).reduce<readonly Readonly<Record<string, string | undefined>>[]>(
  (made, [way, values]) => values.flatMap((value) => made.map((row) => ({ ...row, [way]: value }))),
  [{}],
) as readonly Row[];

let page: Awaited<ReturnType<typeof openPage>>;
let calls = 0;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
beforeAll(async () => {
  page = await openPage((raw) => {
    calls += 1;
    return raw === undefined ? fail({ kind: 'malformed', message: '' }) : ok(null);
  });
});
afterAll(() => {
  agent.destroy();
  return page.close();
});

function send({ method, host, origin, site, cookie, token, type }: Row): Promise<number> {
  const port = new URL(page.origin).port;
  const [name = '', value = ''] = page.cookie.split('=');
  const cookies = { COOKIE: `${name}=${value}`, OTHER: `${name}=${'x'.repeat(value.length)}` };
  const headers = {
    host: host?.replace('PORT', port),
    origin: origin.replace('PORT', port),
    'sec-fetch-site': site,
    cookie: cookie && cookies[cookie],
    authorization: token?.replace('TOKEN', page.token),
    'content-type': type,
  };
  const given = Object.fromEntries(Object.entries(headers).filter(([, header]) => header !== undefined));
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, path: '/rpc', method, headers: given };
    request({ ...options, setHost: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end(method === 'POST' || method === 'PUT' ? '{}' : undefined);
  });
}

it('lets one call of all in: right host, origin, site, cookie, token, method and type', async () => {
  const [right, ...others] = rows;
  if (right === undefined) throw new Error('There are rows.');
  const before = calls;
  const statuses = await Promise.all(others.map(send));
  const passed = others.filter((_, index) => (statuses[index] ?? 0) < 400);
  // A page asks for its files without a token; that is no call.
  expect(passed.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(calls).toBe(before);
  expect(await send(right)).toBe(200);
  expect(calls).toBe(before + 1);
  expect(rows.length).toBe(4 * 5 * 4 * 3 * 3 * 3 * 3);
});

it('shows a page only with its own host, origin, site and cookie', async () => {
  const asked = rows.filter(({ method }) => method === 'GET');
  const statuses = await Promise.all(asked.map(send));
  const shown = asked.filter((_, index) => statuses[index] === 200);
  const isOwn = ({ host, origin, site, cookie }: Row) =>
    host === '127.0.0.1:PORT' &&
    origin === 'http://127.0.0.1:PORT' &&
    site === 'same-origin' &&
    cookie === 'COOKIE';
  expect(shown).toEqual(asked.filter(isOwn));
});
