import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, revealCard, waitForScreen } from '../support/screens.ts';

test('plans for an exam, studies within its minutes, and forgets it again, by keyboard', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await page.getByRole('link', { name: 'Set a day' }).press('Enter');
  await waitForScreen(page, 'Know it by a day');

  const minutes = page.getByLabel('Minutes a day, at most');
  await minutes.fill('none');
  await expect(page.getByText('Type a whole number from 1 to 600.')).toBeVisible();
  await minutes.fill('5');
  await minutes.press('Enter');
  await waitForScreen(page, /^Your exam is in 10 days\. You will likely recall \d+ % of it\.$/u);
  await expect(page.getByText(/^Today: \d+ cards, about [1-5] minutes?\./u)).toBeVisible();
  await expect(page.getByRole('img', { name: /on the exam’s day/u })).toBeVisible();

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await revealCard(page);
  await press(page, '3');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await press(page, 'u');
  await page.getByText(/^Undone: Good/u).waitFor();
  await revealCard(page);
  await press(page, '3');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();

  await press(page, 'g', 't');
  await expect(page.getByText('Your exam is in 10 days.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Study for it, at most 5 minutes' })).toBeVisible();
  await page.getByRole('link', { name: 'See the plan' }).press('Enter');
  await page.getByText('Day by day').press('Enter');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Take the exam away' }).press('Enter');
  await waitForScreen(page, 'Know it by a day');
});
