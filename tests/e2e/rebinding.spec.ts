import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';

/** A name that some stranger owns and has bound to this computer. */
const REBOUND = 'rebound.example';

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await findTestBrowser(),
    args: [
      ...BROWSER_ARGS,
      `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`,
      // The browser's own guard of local addresses is left out: the door has to hold without it.
      '--disable-features=LocalNetworkAccessChecks,PrivateNetworkAccessRespectPreflightResults',
    ],
  });
});
test.afterAll(() => browser.close());

/** What a script of the page gets for its attempts: statuses and texts, or that it failed. */
function attempt(page: Page, origin: string): Promise<readonly string[]> {
  return page.evaluate(async (target) => {
    const call = JSON.stringify({ method: 'library.list', params: {} });
    const json = { 'content-type': 'application/json' };
    const requests: readonly [string, RequestInit][] = [
      ['/', {}],
      ['/session', { method: 'POST', headers: json, body: '{}' }],
      ['/rpc', { method: 'POST', headers: json, body: call }],
      ['/rpc', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: call, mode: 'no-cors' }],
      ['/rpc', { method: 'POST', body: call, mode: 'no-cors', credentials: 'include' }],
      ['/enter', { method: 'POST', body: new URLSearchParams({ code: 'x'.repeat(43) }) }],
    ];
    const answers: string[] = [];
    for (const [path, init] of requests) {
      try {
        const response = await fetch(`${target}${path}`, init);
        answers.push(`${response.type} ${response.status} ${await response.text()}`);
      } catch {
        answers.push('failed');
      }
    }
    return answers;
  }, origin);
}

const REFUSED = /^(?:basic (?:401|403) [A-Z][^{]+\n|opaque 0 |failed)$/u;

test('a page under a rebound name gets nowhere, even on the same port', async ({ lectern }) => {
  const { port } = new URL(lectern.url);
  const page = await browser.newPage();
  // The name led to the stranger's server when the page was loaded, and leads to Lectern since.
  let isRebound = false;
  await page.route(`http://${REBOUND}:${port}/`, (route) =>
    isRebound
      ? route.continue()
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Stranger</title>' }),
  );
  await page.goto(`http://${REBOUND}:${port}/`);
  isRebound = true;
  const answers = await attempt(page, `http://${REBOUND}:${port}`);
  expect(answers).toHaveLength(6);
  for (const answer of answers) expect(answer).toMatch(REFUSED);
  expect(answers[0]).toContain('403');
  await page.close();
});

test('a page of another site gets nowhere while the learner is let in', async ({ lectern }) => {
  const stranger = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Stranger</title>');
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const { port } = stranger.address() as AddressInfo;
  const context = await browser.newContext();
  const learner = await context.newPage();
  await learner.goto(lectern.url);
  await expect(learner.getByRole('heading').first()).toBeVisible();

  for (const name of ['127.0.0.1', 'localhost', REBOUND]) {
    const page = await context.newPage();
    await page.goto(`http://${name}:${port}/`);
    const answers = await attempt(page, new URL(lectern.url).origin);
    for (const answer of answers) expect(answer).toMatch(REFUSED);
    expect(answers.join()).not.toContain('csto');
    const framed = await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      return new Promise<number>((resolve) => {
        frame.onload = () => resolve(frame.contentDocument?.body.childElementCount ?? 0);
      });
    }, new URL(lectern.url).origin);
    expect(framed).toBe(0);
    const popup = context.waitForEvent('page');
    await page.evaluate(
      (address) => {
        Object.assign(globalThis, { opened: window.open(address) });
      },
      `${new URL(lectern.url).origin}/read`,
    );
    await (await popup).waitForLoadState();
    // The window it opened is cut off from it.
    expect(await page.evaluate(() => (Reflect.get(globalThis, 'opened') as Window).closed)).toBe(true);
    await page.close();
  }
  await new Promise((resolve) => stranger.close(resolve));
  await context.close();
});
