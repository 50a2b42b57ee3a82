import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

test('switches off the keys that write a character, with all that names them', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 's');
  await waitForScreen(page, 'Settings');
  await page.getByRole('group', { name: 'Single keys' }).getByRole('radio', { name: /^Off/u }).click();
  await page.getByText('Saved').waitFor();
  await page.getByRole('heading', { level: 1 }).focus();

  await press(page, 'Alt+3');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await press(page, 'g', 't', '?');
  await press(page, 'Space');
  const good = page.getByRole('button', { name: 'Good' });
  await expect(good).toBeVisible();
  await expect(good).not.toHaveAttribute('aria-keyshortcuts');
  await expect(page.locator('.rating kbd')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const front = await page.getByRole('heading', { level: 1 }).textContent();
  await press(page, '3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(front ?? '');

  await press(page, 'Control+k');
  const search = page.getByRole('dialog', { name: 'Search' });
  await expect(search.getByText('Go to Settings')).toBeVisible();
  await expect(search.getByText('then')).toHaveCount(0);
  await page.keyboard.type('Settings');
  await press(page, 'Enter');
  await waitForScreen(page, 'Settings');
  await page.getByRole('group', { name: 'Single keys' }).getByRole('radio', { name: /^On/u }).click();
  await page.getByText('Saved').waitFor();
  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, 'g', 'v');
  await page
    .getByRole('button', { name: 'Undo' })
    .or(page.getByRole('button', { name: 'Show answer' }))
    .first()
    .waitFor();
});
