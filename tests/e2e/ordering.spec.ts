import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openQuestion } from '../support/quizzes.ts';
import { openApp, press } from '../support/screens.ts';

const rows = (page: Page) => page.getByRole('list', { name: 'Events, the earliest first' });
const handles = (page: Page) => rows(page).locator('[data-part="handle"]');
const verdict = (page: Page) => page.getByRole('region', { name: 'What came of it' });
const texts = (page: Page) => handles(page).locator('.ordering-text').allInnerTexts();

/** Opens an ordering, and gives its events in their right order. */
async function openOrdering(page: Page): Promise<readonly string[]> {
  const { question, solution } = await openQuestion(page, 'ordering', 1);
  if (question.type !== 'ordering' || solution.type !== 'ordering') throw new Error('This is no ordering.');
  return solution.order.map((item) => question.items[item] ?? '');
}

test('orders with Alt and the arrow keys', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const wanted = await openOrdering(page);
  for (const [place, text] of wanted.entries()) {
    const handle = handles(page).filter({ hasText: text });
    await handle.focus();
    for (let at = (await texts(page)).indexOf(text); at > place; at -= 1) await press(page, 'Alt+ArrowUp');
    await expect(handle).toBeFocused();
  }
  expect(await texts(page)).toEqual(wanted);
  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, 'Enter');
  await expect(verdict(page)).toContainText('Right');
});

test('picks an event up with Space, moves it, and puts it back with Escape', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openOrdering(page);
  const before = await texts(page);
  await handles(page).first().focus();
  await press(page, 'Space', 'ArrowDown', 'ArrowDown');
  await expect(handles(page).nth(2)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'place 3 of' })).toContainText(before[0] ?? '');
  await press(page, 'Escape');
  expect(await texts(page)).toEqual(before);
  await press(page, 'Space', 'ArrowDown', 'Space');
  await expect(page.getByRole('status').filter({ hasText: 'put down at place 2' })).toBeAttached();
  // Not held any more, the arrow keys only go from event to event.
  await press(page, 'ArrowUp');
  await expect(handles(page).first()).toBeFocused();
  expect(await texts(page)).toEqual([before[1], before[0], ...before.slice(2)]);
});

test('orders by mouse: with buttons, and by dragging', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const wanted = await openOrdering(page);
  for (const [place, text] of wanted.slice(0, -2).entries()) {
    for (let at = (await texts(page)).indexOf(text); at > place; at -= 1) {
      await page.getByRole('button', { name: `Move up: ${text}` }).click();
    }
  }
  const last = wanted.at(-1) ?? '';
  if ((await texts(page)).at(-1) !== last) {
    await handles(page).filter({ hasText: last }).dragTo(handles(page).last());
  }
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toContainText('Right');
});
