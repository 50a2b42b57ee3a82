import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

test('counts what was read, and not what a jump by the outline leaves out', async ({ page, lectern }) => {
  await page.clock.install();
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  const left = page.locator('.reading-left');
  const before = Number.parseInt(await left.innerText(), 10);
  const sections = page.getByRole('navigation', { name: 'Outline' }).getByRole('button');

  await sections.last().click();
  await expect(sections.last()).toHaveAttribute('aria-current', 'location');
  await page.clock.runFor(60_000);
  await expect(sections.last()).toContainText(/\d % read, \d min left$/u);
  const first = /\D(\d % read, )?\d min left$/u;
  await expect(sections.first()).toHaveText(first);

  // The jump itself takes nothing from the minutes: only what was read at its end does.
  expect(Number.parseInt(await left.innerText(), 10)).toBeGreaterThanOrEqual(before - 2);

  await press(page, 'g', 't');
  const reading = page.getByRole('progressbar', { name: /of the article read$/u });
  await expect(reading).toBeVisible();
  const value = Number(await reading.getAttribute('aria-valuenow'));
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(40);

  await press(page, 'g', 'r');
  await expect(sections.last()).toContainText(/\d % read, \d min left$/u);
  await expect(sections.first()).toHaveText(first);
});
