import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { measureContrast } from '../support/contrast.ts';
import { type Running, startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press } from '../support/screens.ts';

/** A learner who began long ago, forgot some and knows others. */
const learnt = test.extend<{ readonly lectern: Running }>({
  lectern: async ({ data }, use) => {
    reviewDaysAgo(data, 400, [1, 4, 1, 4, 2, 3, 1, 2, 3, 4, 1, 4]);
    reviewDaysAgo(data, 10, [1, 4]);
    const lectern = await startLectern(data);
    await use(lectern);
    await lectern.stop();
  },
});

learnt('tints each sentence by how well its weakest card is known', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  const passages = page.locator('.reading-text [data-start]');
  const plain = await passages.evaluateAll((all) => all.map(({ textContent }) => textContent));
  const signs = page.getByRole('article').getByRole('img');

  await test.step('nothing is tinted until it is asked for', async () => {
    await expect(signs).toHaveCount(0);
  });

  await test.step('one key tints every sentence, says the percentage, and changes no word', async () => {
    await press(page, 't');
    await expect(signs.first()).toHaveAccessibleName(/^Recall \d+ %$/u);
    expect(await passages.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual(plain);
    const names = await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute('aria-label')));
    expect(names.filter((name) => name === 'Never tested').length).toBeGreaterThan(20);
    const seen = await signs.evaluateAll((all) =>
      all.map((sign) => getComputedStyle(sign, '::after').content.replaceAll('"', '')),
    );
    expect(seen).toEqual(names.map((name) => name?.match(/\d+ %/u)?.[0] ?? '–'));
  });

  await test.step('the legend names every tint, and what they come to is said', async () => {
    const legend = page.getByRole('region', { name: 'Recall shading' });
    await expect(legend.getByRole('listitem')).toHaveCount(5);
    await expect(legend.getByRole('status')).toHaveText(/^\d+ of \d+ sentences tested\. /u);
  });

  await test.step('text on every tint can be read in every theme', async () => {
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      for (const tint of await page.locator('.reading-recall-legend .reading-shade').all()) {
        expect(await measureContrast(tint), `${theme}: ${await tint.innerText()}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
  });

  await test.step('it stays on after a reload and goes with the same key', async () => {
    await page.reload();
    await expect(signs.first()).toHaveAccessibleName(/^Recall/u);
    await press(page, 't');
    await expect(signs).toHaveCount(0);
  });
});
