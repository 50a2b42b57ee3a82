import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

/** How many characters stand on each full line of the article's paragraphs. */
function countLineLengths(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const lengths: number[] = [];
    for (const paragraph of document.querySelectorAll('.reading-paragraph')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const lines = new Map<number, number>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        for (let index = 0; index < length; index += 1) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const bottom = Math.round(range.getBoundingClientRect().bottom / 8);
          lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
        }
      }
      lengths.push(...[...lines.values()].slice(0, -1));
    }
    return lengths;
  });
}

/** The place in the article of the first line in view, below the bar; -1 where no text stands there. */
function firstLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bar = document.querySelector('.reading-toolbar')?.getBoundingClientRect().bottom ?? 0;
    const column = document.querySelector('.reading-text')?.getBoundingClientRect();
    const caret = document.caretPositionFromPoint((column?.left ?? 0) + 2, bar + 12);
    const passage = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-start]');
    if (!caret || !passage) return -1;
    const before = document.createRange();
    before.setStart(passage, 0);
    before.setEnd(caret.offsetNode, caret.offset);
    return Number(passage.dataset.start) + before.toString().length;
  });
}

for (const width of [1280, 1920]) {
  test(`sets 60 to 75 characters a line in a window ${width} pixels wide`, async ({ page, lectern }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, lectern);
    await press(page, 'g', 'r');
    await page.getByRole('article').waitFor();
    const lengths = [...(await countLineLengths(page))].sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(40);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(75);
  });
}

test('opens at the very line, also in larger text and another window', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('heading', { name: 'Afghan issue' }).waitFor();
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1500);
  const line = await firstLine(page);
  expect(line).toBeGreaterThan(1000);
  await press(page, 'g', 't');
  await expect(page.getByText(/You stopped at/u)).toBeVisible();
  await press(page, 'g', 'r');
  await expect.poll(() => firstLine(page)).toBe(line);
  await press(page, '+', '+');
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.reload();
  await page.getByText('Continued where you stopped').waitFor();
  // The questions come a moment after the text; the line stays where it is.
  await page.getByRole('group', { name: 'Questions about what you just read' }).first().waitFor();
  await expect.poll(async () => (await firstLine(page)) - line).toBeLessThanOrEqual(0);
  await expect.poll(async () => (await firstLine(page)) - line).toBeGreaterThan(-75);
});

test('shows captions and the footnote as such', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  const captions = page.getByRole('figure').getByText('kremlin.ru');
  await expect(captions).toBeVisible();
  await expect(page.locator('.reading-footnotes')).toContainText('recognized as terrorist');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveCount(2);
});
