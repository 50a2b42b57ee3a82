import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { openApp, press } from '../support/screens.ts';
import { TOUR } from '../support/tour/tour.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');

/** States of the tour that the documents show, and the name of each picture. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['read', 'read'],
  ['question in the text', 'prompt'],
  ['recall shading of the article', 'shading'],
  ['an entity of the article', 'entity'],
  ['a highlight with its note', 'highlight'],
  ['a new card from a selection', 'card-editor'],
  ['highlights and notes', 'highlights'],
  ['answer of a card', 'review'],
  ['evidence of a card', 'evidence'],
  ['today after a review', 'today'],
  ['progress', 'progress'],
  ['quiz setup', 'quiz'],
  ['feedback of a quiz', 'question'],
  ['result of a quiz', 'result'],
  ['people and bodies', 'people'],
  ['map', 'map'],
  ['timeline', 'timeline'],
  ['agenda', 'agenda'],
  ['cards, some of them selected', 'cards'],
  ['plan for an exam', 'exam'],
  ['results of a search', 'search'],
  ['settings', 'settings'],
]);

const THEMES = ['Light', 'Sepia', 'Dark'] as const;

/** Takes every picture in one theme, chosen as a learner chooses it. */
async function take(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await press(page, 'g', 's');
  await page.getByRole('radio', { name: theme }).click();
  await page.getByText('Saved').waitFor();
  await press(page, 'g', 't');
  await page.getByRole('region', { name: 'What to do now' }).waitFor();
  const folder = join(FOLDER, theme.toLowerCase());
  mkdirSync(folder, { recursive: true });
  for (const { name, open } of TOUR.flatMap(({ states }) => states)) {
    await open(page);
    const picture = PICTURES.get(name);
    if (!picture) continue;
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${picture}.png`), animations: 'disabled' });
    console.log(`docs/screenshots/${theme.toLowerCase()}/${picture}.png`);
  }
}

const browser = await chromium.launch({ executablePath: await findTestBrowser(), args: [...BROWSER_ARGS] });
for (const theme of THEMES) {
  const lectern = await startLectern(newFolder());
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await openApp(page, lectern);
  await take(page, theme);
  await page.close();
  await lectern.stop();
}
await browser.close();
