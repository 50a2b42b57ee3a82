import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press } from '../support/screens.ts';
import { giveVoices } from '../support/speech.ts';
import { EXPLORE, MAP } from './interactions/explore.ts';
import { HIGHLIGHT_LIST, HIGHLIGHTS } from './interactions/highlights.ts';
import { LISTENING } from './interactions/listening.ts';
import { measureInteractions } from './interactions/measure.ts';
import { PROMPTS } from './interactions/prompts.ts';
import { READING } from './interactions/reading.ts';
import { SEARCH } from './interactions/search.ts';
import { nameMachine } from './machine.ts';
import { measureScroll } from './scroll.ts';

// The reader at its busiest: all marks, every sentence tinted, some of it known.
const data = newFolder();
reviewDaysAgo(data, 60, [1, 4, 2, 4, 3, 3, 1, 2, 3, 4]);
const lectern = await startLectern(data);
const browser = await chromium.launch({ executablePath: await findTestBrowser(), args: [...BROWSER_ARGS] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await giveVoices(page);
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
await measureInteractions(page, [
  READING,
  PROMPTS,
  HIGHLIGHTS,
  HIGHLIGHT_LIST,
  LISTENING,
  EXPLORE,
  MAP,
  SEARCH,
]);
await browser.close();
await lectern.stop();
