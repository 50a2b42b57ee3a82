import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

/** The texts that are lit as matches, and the one that is lit as the current match. */
function readLights(page: Page): Promise<{ readonly others: readonly string[]; readonly current: string }> {
  return page.evaluate(() => {
    const texts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return { others: texts('reading-find'), current: texts('reading-find-current').join('|') };
  });
}

/** The article's own words as they stand on the page, without the questions between them, which come a little later. */
function readPassages(page: Page): Promise<string> {
  return page
    .locator('.reading-text [data-start]')
    .evaluateAll((passages) => passages.map(({ textContent }) => textContent).join('\n'));
}

test('finds words in the text by keyboard, lights them and goes from one to the next', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  const text = await readPassages(page);
  const field = page.getByRole('textbox', { name: 'Find in the text' });
  const count = page.getByRole('search').getByRole('status');

  await test.step('opens with the slash, takes the words, counts and lights them', async () => {
    await press(page, '/');
    await expect(field).toBeFocused();
    await page.keyboard.type('AFGHAN');
    const all = text.match(/afghan/giu)?.length ?? 0;
    expect(all).toBeGreaterThan(5);
    await expect(count).toHaveText(new RegExp(`^1 of ${all}`, 'u'));
    const { others, current } = await readLights(page);
    expect([...others, current].map((match) => match.toLowerCase())).toEqual(
      Array.from({ length: all }, () => 'afghan'),
    );
  });

  await test.step('Enter goes on, Shift and Enter goes back, and around the end', async () => {
    await press(page, 'Enter');
    await expect(count).toHaveText(/^2 of /u);
    await press(page, 'Shift+Enter', 'Shift+Enter');
    await expect(count).toHaveText(/^(\d+) of \1\b/u);
    await expect(field).toBeFocused();
  });

  await test.step('the current match is in view, clear of the bar', async () => {
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('reading-find-current') ?? [];
      return range instanceof Range ? range.getBoundingClientRect().toJSON() : undefined;
    });
    const bar = await page.locator('.reading-toolbar').boundingBox();
    expect(box.top).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(box.bottom).toBeLessThan(800);
  });

  await test.step('a match runs over names and lasts when the marks go', async () => {
    await field.fill("kremlin's PRESS service, during");
    await expect(count).toHaveText(/^1 of 1/u);
    const { current } = await readLights(page);
    expect(current).toBe('Kremlin’s press service, during');
    await page.getByRole('button', { name: 'Marks' }).click();
    await page.getByRole('checkbox', { name: 'Mark names' }).click();
    await expect.poll(async () => (await readLights(page)).current).toBe(current);
    await press(page, 'Escape');
  });

  await test.step('what is not there is said', async () => {
    await field.fill('Atlantis');
    await expect(count).toHaveText('No match');
    expect(await readLights(page)).toEqual({ others: [], current: '' });
  });

  await test.step('Escape closes it, puts the lights out and leaves the focus at the match', async () => {
    await field.fill('Dushanbe');
    await press(page, 'Escape');
    await expect(field).toHaveCount(0);
    await expect(page.locator('.reading-text [data-start]:focus')).toContainText('Dushanbe');
    expect(await readLights(page)).toEqual({ others: [], current: '' });
  });

  await test.step('Control and F opens it again, and without a match the focus goes back', async () => {
    const tool = page.getByRole('button', { name: 'Find in the text' });
    await tool.focus();
    await press(page, 'Control+f');
    await expect(field).toHaveValue('Dushanbe');
    await field.fill('Atlantis');
    await press(page, 'Escape');
    await expect(tool).toBeFocused();
  });
});

test('frames the current match where the browser knows no highlights', async ({ page, lectern }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  await press(page, '/');
  await page.keyboard.type('PROXI');
  await press(page, 'Enter');
  // Questions that come a moment later move the text: where the frame is and what it frames are read at once.
  const framed = () =>
    page.evaluate(() => {
      const [frame, ...others] = document.querySelectorAll('.reading-find-frame');
      if (!frame || others.length > 0) return '';
      const { left, top, width, height } = frame.getBoundingClientRect();
      return document.caretPositionFromPoint(left + width / 2, top + height / 2)?.offsetNode.textContent;
    });
  await expect.poll(framed).toContain('PROXI');
});
