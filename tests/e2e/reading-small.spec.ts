import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

/** Whether anything stands out of the page sideways. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

for (const { what, height } of [
  { what: '320 pixels', height: 640 },
  { what: '400 % zoom', height: 200 },
]) {
  test(`the reader's tools work at ${what}`, async ({ page, lectern }) => {
    await page.setViewportSize({ width: 320, height });
    await openApp(page, lectern);
    await press(page, 'g', 'r');
    await page.getByRole('article').waitFor();
    await test.step('all tools stand in one row', async () => {
      const heights = await page
        .locator('.reading-toolbar > :is(.reading-left, .reading-tool)')
        .evaluateAll((all) =>
          all.map((tool) => {
            const { top, bottom } = tool.getBoundingClientRect();
            return Math.round((top + bottom) / 2);
          }),
        );
      expect(heights).toHaveLength(6);
      expect(new Set(heights).size).toBe(1);
    });
    await press(page, 't');
    await page.getByRole('img', { name: 'Never tested' }).first().waitFor();
    expect(await isTooWide(page)).toBe(false);

    await test.step('a paragraph that is gone to begins below the bar', async () => {
      await press(page, 'j', 'j', 'j', 'k', 'k');
      const bar = page.locator('.reading-toolbar');
      const free = await page.locator(':focus').evaluate(
        (passage, toolbar) => {
          const covered = toolbar?.getBoundingClientRect().bottom ?? 0;
          return passage.getBoundingClientRect().top - covered;
        },
        await bar.elementHandle(),
      );
      expect(free).toBeGreaterThanOrEqual(0);
      await page.evaluate(() => window.scrollTo(0, 0));
    });

    await test.step('a match that is found stands free', async () => {
      await press(page, '/');
      await page.keyboard.type('Dushanbe');
      await press(page, 'Enter');
      await expect(page.getByRole('textbox', { name: 'Find in the text' })).toBeFocused();
      const isFree = () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('reading-find-current') ?? [];
          if (!(range instanceof Range)) return false;
          const { left, top, width, height: tall } = range.getBoundingClientRect();
          const shown = document.elementFromPoint(left + width / 2, top + tall / 2);
          return shown?.closest('.reading-text') !== null && shown !== null;
        });
      await expect.poll(isFree).toBe(true);
      expect(await isTooWide(page)).toBe(false);
      await press(page, 'Escape');
    });

    await test.step('the card of a name is within the window, and its end can be reached', async () => {
      const name = page.getByRole('article').getByRole('button', { name: /^CSTO/u }).first();
      await name.press('Enter');
      const card = page.getByRole('dialog');
      const link = card.getByRole('link', { name: 'Show in Explore' });
      await card.getByText(/^Named in/u).waitFor();
      await link.focus();
      const box = await card.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      expect(box?.height).toBeGreaterThan(height / 4);
      await expect(link).toBeInViewport();
      await press(page, 'Escape');
      await expect(name).toBeFocused();
    });
  });
}

test('prints the article alone, with the notes after it and their numbers in the text', async ({
  page,
  lectern,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  await press(page, 't');
  await page.getByRole('img', { name: 'Never tested' }).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['.rail', '.reading-toolbar', '.reading-outline', '.reading-dock', '.reading-recall']) {
    await expect(page.locator(tool).first()).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'Afghan issue' })).toBeVisible();
  const tinted = page.locator('.reading-shade').first();
  await expect(tinted).toHaveCSS('background-image', 'none');
  const signs = await page.locator('.reading-note').count();
  const notes = page.locator('.reading-margin-note');
  await expect(notes).toHaveCount(signs);
  await expect(notes.last()).toBeVisible();
  const clipped = await notes.evaluateAll((all) =>
    all.filter(
      (note) => (note.lastElementChild?.scrollHeight ?? 0) > (note.lastElementChild?.clientHeight ?? 0) + 1,
    ),
  );
  expect(clipped).toEqual([]);
});
