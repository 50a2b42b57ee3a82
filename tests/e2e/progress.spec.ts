import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('has nothing to show before the first answer, and leads there by Enter', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'p');
  await waitForScreen(page, 'Nothing to show yet');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
});

test('shows weeks of learning, value by value and topic by topic, by keyboard', async ({ page }) => {
  const data = newFolder();
  reviewDaysAgo(data, 20, [4, 4, 4, 4]);
  reviewDaysAgo(data, 9, [3, 4]);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await page.getByRole('link', { name: 'See your progress' }).press('Enter');
  await waitForScreen(page, 'Progress');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const year = part(page, 'The past year');
  await expect(year.getByText('You gave 6 answers on 2 days of the past year')).toBeVisible();
  const days = year.getByRole('slider', { name: 'Answers by day: read the values' });
  await days.focus();
  await expect(days).toHaveAttribute('aria-valuetext', /: no answer$/u);
  // A week back by one key, and then day by day: the past was made on a clock of another time zone.
  await press(page, 'ArrowLeft');
  const readDayBefore = async () => {
    await press(page, 'ArrowUp');
    return days.getAttribute('aria-valuetext');
  };
  await expect.poll(readDayBefore).toMatch(/: 2 answers, less than a minute$/u);
  await expect(year.locator('.plot-value')).toHaveText(/: 2 answers, less than a minute$/u);
  await year.getByText('Answers by day as a table').press('Enter');
  await expect(year.getByRole('row')).toHaveCount(3);

  const coming = part(page, 'What is coming');
  await coming.getByRole('radio', { name: '30 days' }).press('ArrowRight');
  await expect(coming.getByText(/within 90 days/u).first()).toBeVisible();

  const term = part(page, 'True retention').getByRole('button', { name: 'True retention' });
  await term.focus();
  const meaning = page.getByRole('tooltip').filter({ hasText: 'the share not answered Again' }).first();
  await expect(meaning).toBeVisible();
  await press(page, 'Escape');
  await expect(meaning).toBeHidden();

  await press(page, '1');
  await expect(page.getByRole('radio', { name: 'Participants' })).toBeChecked();
  await expect(page).toHaveURL(/topic=participants/u);
  await press(page, '0');
  await expect(page.getByRole('radio', { name: 'All topics' })).toBeChecked();
  await lectern.stop();
});

test('leads to earlier years and back, all charts of the past together', async ({ page, data }) => {
  reviewDaysAgo(data, 500, [4, 4]);
  reviewDaysAgo(data, 9, [3]);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await press(page, 'g', 'p');
  await waitForScreen(page, 'Progress');
  await expect(part(page, 'The past year').getByText('You gave 1 answer on 1 day')).toBeVisible();
  await press(page, ',');
  const year = page.getByRole('region', { name: /^The year to /u });
  await expect(year.getByText('You gave 2 answers on 1 day of the year to')).toBeVisible();
  await expect(part(page, 'Answers').getByText(/^Of 2 answers in the year to/u)).toBeVisible();
  await expect(part(page, 'Hours of the day').getByText(/: 2 times in the year to/u)).toBeVisible();
  const earlier = page.getByRole('button', { name: /^A year earlier/u });
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await page.goto(page.url());
  await expect(year).toBeVisible();
  await page.getByRole('button', { name: /^A year later/u }).press('Enter');
  await expect(part(page, 'The past year')).toBeVisible();
  await lectern.stop();
});

test('keeps everything within 320 px and at 400 % zoom, and axe finds nothing', async ({ page }) => {
  const data = newFolder();
  reviewDaysAgo(data, 20, [4, 1, 3, 4]);
  const lectern = await startLectern(data);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, lectern);
  await press(page, 'g', 'p');
  await waitForScreen(page, 'Progress');
  for (const size of [
    { width: 320, height: 640 },
    { width: 320, height: 200 },
  ]) {
    await page.setViewportSize(size);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  for (const term of await page.locator('.meaning-term').all()) {
    await term.focus();
    const box = await page.locator('.meaning-words:visible').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await lectern.stop();
});

test('says why there is nothing to see when the core does not answer, and tries again', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await page.route('**/rpc', (route) => route.abort());
  await press(page, 'g', 'p');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.unroute('**/rpc');
  await again.press('Enter');
  await waitForScreen(page, 'Nothing to show yet');
});
