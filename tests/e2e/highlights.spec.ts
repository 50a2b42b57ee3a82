import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

/** The words that are painted in a colour, by the browser's own account. */
const painted = (page: Page, colour: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    `learner-${colour}`,
  );

const openArticle = async (page: Page) => {
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
};

/** The middle, left and right edge of words in the text, in pixels of the window. */
function placeOf(page: Page, words: string) {
  return page.evaluate((wanted) => {
    const text = document.querySelector('.reading-text') ?? document.body;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left: left + 1, right: right - 1, x: (left + right) / 2, y: (top + bottom) / 2 };
    }
    throw new Error(`The text does not say ${wanted}.`);
  }, words);
}

/** Drags from the first words to the end of the last ones, as a mouse does. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await placeOf(page, from), await placeOf(page, to)];
  await page.mouse.move(start.left, start.y);
  await page.mouse.down();
  await page.mouse.move(end.right, end.y, { steps: 5 });
  await page.mouse.up();
}

test('highlights by keyboard, writes a note, and undoes', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openArticle(page);
  await press(page, 'j', 'v');
  await expect(page.getByText('Selected: In Bishkek')).toBeAttached();
  await press(page, 'Shift+ArrowLeft', 'h');
  await expect.poll(() => painted(page, 'yellow')).toHaveLength(1);
  await press(page, 'v', '3');
  await expect.poll(() => painted(page, 'blue')).toHaveLength(1);

  await press(page, 'v', 'Shift+h');
  const card = page.getByRole('dialog', { name: 'Your highlight' });
  await expect(card.getByLabel('Note')).toBeFocused();
  await page.keyboard.type('Who? <img src=x onerror=alert(1)>');
  await press(page, 'Control+Enter');
  await expect(card).toHaveCount(0);
  const marker = page.getByRole('button', { name: 'Your highlight, question, with a note' });
  await expect(marker).toBeFocused();
  await press(page, 'Enter');
  await expect(card.getByLabel('Note')).toHaveValue('Who? <img src=x onerror=alert(1)>');
  await card.getByRole('radio', { name: 'Doubt' }).click();
  await expect.poll(() => painted(page, 'pink')).toHaveLength(1);
  await press(page, 'Escape');

  await press(page, 'u');
  await expect.poll(() => painted(page, 'pink')).toEqual([]);
  await press(page, 'u');
  await expect(page.getByRole('button', { name: 'Your highlight, question', exact: true })).toHaveCount(2);
});

test('keeps a note that could not be saved, and saves it the next time', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openArticle(page);
  await press(page, 'j', 'v', 'Shift+h');
  const card = page.getByRole('dialog', { name: 'Your highlight' });
  await page.route('**/rpc', (route) =>
    route.request().postData()?.includes('highlight.change') ? route.abort() : route.continue(),
  );
  await expect(card.getByLabel('Note')).toBeFocused();
  await page.keyboard.type('Who presides?');
  await press(page, 'Escape');
  await expect(page.getByRole('alert').filter({ hasText: 'Your note is still in it' })).toBeVisible();
  await page.unroute('**/rpc');
  await page.getByRole('button', { name: /^Your highlight/u }).focus();
  await press(page, 'Enter');
  await expect(card.getByLabel('Note')).toHaveValue('Who presides?');
  await press(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Your highlight, important, with a note' })).toBeVisible();
  await expect(page.getByText('Your note is still in it')).toHaveCount(0);
});

test('highlights by mouse, over two passages and over each other', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openArticle(page);
  const passages = page.locator('.reading-text [data-start]');
  const text = await passages.allTextContents();
  await drag(page, 'key topics', 'narrow');
  const menu = page.getByRole('toolbar', { name: 'Selected words' });
  await menu.getByRole('button', { name: /Definition/u }).click();
  await expect(menu).toHaveCount(0);
  await expect.poll(() => painted(page, 'green')).toHaveLength(2);
  await drag(page, 'allied interaction', 'organization, as well');
  await menu.getByRole('button', { name: /Doubt/u }).click();
  await expect
    .poll(() => painted(page, 'pink'))
    .toEqual(['allied interaction within the organization, as well']);
  expect(await passages.allTextContents()).toEqual(text);

  await test.step('a click on the words opens the smaller of the two', async () => {
    const { x, y } = await placeOf(page, 'interaction');
    await page.mouse.click(x, y);
    const card = page.getByRole('dialog', { name: 'Your highlight' });
    await expect(card.getByRole('radio', { name: 'Doubt' })).toBeChecked();
    await card.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => painted(page, 'pink')).toEqual([]);
  });
  await test.step('they are listed, found, saved as a file and shown in the text', async () => {
    await press(page, 'g', 'h');
    await expect(page.getByRole('heading', { level: 1, name: 'Highlights and notes' })).toBeFocused();
    await expect(page.getByRole('status')).toHaveText('1 highlight');
    await page.getByRole('searchbox').fill('NARROW topics');
    await expect(page.getByRole('listitem').filter({ hasText: 'key topics' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('highlights-csto-bishkek-2019.md');
    expect(readFileSync(await file.path(), 'utf8')).toContain('**Definition**');
    await page.getByRole('searchbox').fill('nowhere');
    await expect(page.getByRole('status')).toHaveText('0 of 1 highlight');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'Show in article' }).click();
    await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
    await page.goBack();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('Nothing is highlighted yet.')).toBeVisible();
    await press(page, 'u');
    await expect(page.getByRole('status')).toHaveText('1 highlight');
    await press(page, 'g', 'r');
  });
  await test.step('they stay after a reload', async () => {
    await page.reload();
    await expect.poll(() => painted(page, 'green')).toHaveLength(2);
  });
});
