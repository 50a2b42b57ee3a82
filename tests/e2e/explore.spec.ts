import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

test('finds a person in another script, reads on in the article, and comes back to the very place', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'g', 'e');
  await waitForScreen(page, 'People and bodies');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Leaders at the session');

  await press(page, '/');
  await page.keyboard.type('Рахмон');
  await expect(page.getByText('1 of 42 names')).toBeVisible();
  await press(page, 'Tab', 'Tab', 'Enter');
  await waitForScreen(page, 'Emomali Rakhmon');
  await expect(page.getByText('President', { exact: true })).toBeVisible();

  const facts = page.getByRole('region', { name: /facts/u });
  await facts
    .getByRole('link', { name: /Show in article/u })
    .first()
    .focus();
  await press(page, 'Enter');
  await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
  await press(page, 'b');
  await waitForScreen(page, 'Emomali Rakhmon');
  await expect(facts.getByRole('link').first()).toBeFocused();

  const namings = page.getByRole('region', { name: /Named in/u });
  await namings.getByRole('link').first().focus();
  await press(page, 'Enter');
  await expect(page.getByRole('article').locator('mark')).toHaveText('Emomali Rakhmon');
  await page.reload();
  await expect(page.getByRole('article').locator('mark')).toBeFocused();
  await press(page, 'b');
  await expect(namings.getByRole('link').first()).toBeFocused();

  await press(page, 'b');
  await waitForScreen(page, 'People and bodies');
  await expect(page.getByRole('searchbox')).toHaveValue('Рахмон');
  await expect(page.getByRole('link', { name: 'Emomali Rakhmon' })).toBeFocused();
});

test('scrolls back to the person left, and arranges by country', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'e');
  await waitForScreen(page, 'People and bodies');
  await press(page, 'c');
  await expect(page.getByRole('heading', { level: 2, name: 'Tajikistan' })).toBeVisible();
  const gknb = page.getByRole('link', { name: 'GKNB' });
  await gknb.focus();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(0);
  await press(page, 'Enter');
  await waitForScreen(page, 'GKNB');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await press(page, 'Escape');
  await expect(gknb).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
});

test('says so where an address names nobody', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await page.goto(new URL('/explore/entities/nobody', lectern.url).href);
  await waitForScreen(page, 'There is no such name');
  await page.goto(new URL('/explore/nowhere', lectern.url).href);
  await waitForScreen(page, 'There is no such page');
});
