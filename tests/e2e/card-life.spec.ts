import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press, revealCard, textOf } from '../support/screens.ts';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const info = (page: Page) => page.getByRole('dialog', { name: 'Card' });

async function openReview(page: Page): Promise<string> {
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  return textOf(page.getByRole('heading', { level: 1 }));
}

test('sets each of the seven flags, by either key', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const front = await openReview(page);
  for (const flag of [1, 2, 3, 4, 5, 6, 7]) {
    if (flag % 2 === 1) await press(page, 'f', String(flag));
    else await press(page, `Control+${flag}`);
    await expect(page.getByText(`Flag ${flag}`, { exact: true })).toBeVisible();
  }
  await expect(undo(page)).toHaveAttribute('title', `Undo: Flag 7 on “${front}”`);
});

test('tells why a card is due, with its history and its curve, and moves it by hand', async ({
  page,
  data,
}) => {
  reviewDaysAgo(data, 30, [4]);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  const front = await openReview(page);
  await press(page, 'i');
  await expect(info(page).getByText(/^You answered it \d\d days ago.*so it has been due/u)).toBeVisible();
  await expect(info(page).getByRole('row', { name: /Easy/u })).toBeVisible();
  const curve = info(page).getByRole('slider', { name: 'Predicted recall: read the values' });
  await curve.focus();
  await expect(curve).toHaveAttribute('aria-valuetext', /^today: \d\d %$/u);
  await press(page, 'Home');
  await expect(curve).toHaveAttribute('aria-valuetext', /^\d\d d ago: 100 %$/u);
  await press(page, 'Escape');
  await expect(info(page)).toHaveCount(0);

  await test.step('sets its due date', async () => {
    await page.getByRole('button', { name: 'Card', exact: true }).press('Enter');
    await page.getByRole('textbox', { name: /^Due in days/u }).fill('9');
    await press(page, 'Enter');
    await expect(undo(page)).toHaveAttribute('title', `Undo: Set the due date of “${front}”`);
    await press(page, 'u');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(front);
    await press(page, 'r');
    await expect(page.getByRole('status').first()).toHaveText(`Done again: Set the due date of “${front}”`);
    await press(page, 'u');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(front);
  });

  await test.step('makes it new again', async () => {
    await press(page, 'Control+Alt+n');
    await expect(undo(page)).toHaveAttribute('title', `Undo: Forget “${front}”`);
    await press(page, 'u');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(front);
    await press(page, 'i');
    await expect(info(page).getByText(/^You answered it \d\d days ago/u)).toBeVisible();
  });
  await lectern.stop();
});

test('takes back and does again across a restart, each by its name', async ({ page, data, context }) => {
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  const first = await openReview(page);
  await revealCard(page);
  await press(page, '3');
  await expect(undo(page)).toHaveAttribute('title', `Undo: Good on “${first}”`);
  await press(page, '*');
  await expect(page.getByText('Marked', { exact: true })).toBeVisible();
  await lectern.stop();

  const again = await startLectern(data);
  const reopened = await context.newPage();
  await openApp(reopened, again);
  const second = await openReview(reopened);
  await expect(undo(reopened)).toHaveAttribute('title', `Undo: Mark “${second}”`);
  await press(reopened, 'u', 'u');
  await expect(reopened.getByRole('status').first()).toHaveText(`Undone: Good on “${first}”`);
  await expect(reopened.getByRole('heading', { level: 1 })).toHaveText(first);
  await again.stop();

  const third = await startLectern(data);
  const last = await context.newPage();
  await openApp(last, third);
  await openReview(last);
  const redo = last.getByRole('button', { name: 'Redo' });
  await expect(redo).toHaveAttribute('title', `Redo: Good on “${first}”`);
  await press(last, 'r', 'r');
  await expect(undo(last)).toHaveAttribute('title', `Undo: Mark “${second}”`);
  await expect(redo).toHaveCount(0);
  await third.stop();
});
