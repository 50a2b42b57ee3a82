import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { openApp, TOUR } from '../support/screens.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');

/** States of the tour that the README shows, and the name of each picture. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['read', 'read'],
  ['answer of a card', 'review'],
  ['evidence of a card', 'evidence'],
  ['today after a review', 'today'],
  ['quiz setup', 'quiz'],
  ['feedback of a quiz', 'question'],
  ['result of a quiz', 'result'],
  ['map', 'map'],
  ['settings', 'settings'],
]);

async function take(page: Page): Promise<void> {
  for (const { name, open } of TOUR) {
    await open(page);
    const picture = PICTURES.get(name);
    if (!picture) continue;
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `${picture}.png`), animations: 'disabled' });
    console.log(`docs/screenshots/${picture}.png`);
  }
}

mkdirSync(FOLDER, { recursive: true });
const lectern = await startLectern(newFolder());
const browser = await chromium.launch({ executablePath: await findTestBrowser(), args: [...BROWSER_ARGS] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'en-GB',
});
await openApp(page, lectern);
await take(page);
await browser.close();
await lectern.stop();
