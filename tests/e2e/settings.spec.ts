import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

test('says what a retention costs, and what fitting needs', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 's');
  await waitForScreen(page, 'Settings');
  await expect(page.getByText(/^At 90 %: about [\d.]+ min a day over the next 60 days/u)).toBeVisible();

  const slider = page.getByRole('slider', { name: 'How much you want to remember' });
  await slider.focus();
  for (let times = 0; times < 8; times += 1) await press(page, 'ArrowRight');
  await expect(page.getByText('Above 97 % cards come back very often')).toBeVisible();
  await expect(page.getByText(/^At 98 %: about/u)).toBeVisible();
  await expect(page.getByRole('row', { name: /^98 %/u })).toBeVisible();

  await expect(page.getByText(/Fitting needs 400 reviews .* you have 0\./u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fit now' })).toBeDisabled();
});
