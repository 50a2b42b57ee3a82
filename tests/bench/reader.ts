import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press } from '../support/screens.ts';
import { measureInteractions } from './interactions.ts';
import { nameMachine } from './machine.ts';
import { measureScroll } from './scroll.ts';

// The reader at its busiest: all marks, every sentence tinted, some of it known.
const data = newFolder();
reviewDaysAgo(data, 60, [1, 4, 2, 4, 3, 3, 1, 2, 3, 4]);
const lectern = await startLectern(data);
const browser = await chromium.launch({ executablePath: await findTestBrowser(), args: [...BROWSER_ARGS] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await openApp(page, lectern);
await press(page, 'g', 'r');
await page.getByRole('article').waitFor();
await press(page, 't');
await page
  .getByRole('img', { name: /^Recall/u })
  .first()
  .waitFor();

console.log(`Machine: ${nameMachine()}, Chromium ${browser.version()} without a window`);
await measureScroll(page);
await measureInteractions(page);
await browser.close();
await lectern.stop();
