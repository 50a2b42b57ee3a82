import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';

let context: BrowserContext | undefined;

/** The one profile of the Chromium that stands in for Electron's. */
export function ownContext(): BrowserContext {
  if (context === undefined) throw new Error('Chromium is opened when the application gets ready.');
  return context;
}

/** Starts a headless Chromium that also the test can reach, and gives its address and process. */
export async function openChromium(): Promise<{ readonly url: string; readonly pid: number }> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-stand-in-'));
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run'];
  const child = spawn(await findTestBrowser(), [...BROWSER_ARGS, ...flags, 'about:blank'], {
    // It is ended by the test, which looks at it to the end.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const url = /DevTools listening on (ws:\S+)/u.exec(printed)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(`Chromium ended: ${printed}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  context = browser.contexts()[0];
  return { url: endpoint, pid: child.pid ?? 0 };
}
