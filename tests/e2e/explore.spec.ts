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
  const proof = facts.getByRole('link', { name: /Show in article/u }).first();
  await proof.focus();
  await press(page, 'Enter');
  await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
  await press(page, 'b');
  await waitForScreen(page, 'Emomali Rakhmon');
  await expect(proof).toBeFocused();

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

test('goes through the timeline by keyboard, and each entry leads to its sentence and back', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'g', 'e');
  await waitForScreen(page, 'People and bodies');
  await page.getByRole('link', { name: 'Timeline' }).focus();
  await press(page, 'Enter');
  await waitForScreen(page, 'Timeline');
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(entries.getByRole('heading')).toHaveText([
    'Operation PROXI',
    'Cooperation against cybercrime',
    'Islamic State recognised as terrorist in Russia',
    'Counter-terrorism action programme',
    'Kyrgyzstan presides over the CSTO',
    'Exercise “Unbreakable Brotherhood”',
    'Attack on the Ishkobod outpost',
    'Joint meeting of three CSTO bodies',
    'The session in Bishkek opens',
    'Russia chairs the CSTO',
    '75th anniversary of Victory',
  ]);
  await expect(entries.last()).toContainText('Editor’s note');
  await press(page, 'j', 'j', 'k');
  await expect(entries.first()).toBeFocused();
  const exercise = entries.filter({ hasText: 'Exercise “Unbreakable Brotherhood”' });
  await expect(exercise).toContainText(/21\s?–\s?29 October 2019/u);
  await exercise.getByRole('link', { name: 'Show in article' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('article').locator('mark').first()).toContainText('October 21 to 29, 2019');
  await press(page, 'b');
  await expect(exercise.getByRole('link', { name: 'Show in article' })).toBeFocused();
});

test('lists the agenda by meeting, with who raised what and which document', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'e');
  await waitForScreen(page, 'People and bodies');
  await page.getByRole('link', { name: 'Agenda' }).focus();
  await press(page, 'Enter');
  await waitForScreen(page, 'Agenda');
  const session = page.getByRole('region', { name: 'Bishkek session of November 2019' });
  const statement = session.getByRole('listitem').filter({ hasText: 'Joint statement by the leaders' });
  await expect(statement).toContainText('Sergey Lavrov, Foreign Minister');
  const document = statement.getByRole('link', { name: 'Draft joint statement of the leaders' });
  await document.focus();
  await press(page, 'Enter');
  await waitForScreen(page, 'Draft joint statement of the leaders');
  await press(page, 'b');
  await expect(document).toBeFocused();

  await statement.getByRole('link', { name: 'Review these' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('leaders');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('leaders');
});

test('fits a window 320 pixels wide, and one at 400 % zoom', async ({ page, lectern }) => {
  await openApp(page, lectern);
  for (const height of [640, 200]) {
    await page.setViewportSize({ width: 320, height });
    for (const [address, heading] of [
      ['people', 'People and bodies'],
      ['entities/kassym-zhomart-tokayev', 'Kassym-Zhomart Tokayev'],
      ['timeline', 'Timeline'],
      ['agenda', 'Agenda'],
    ] as const) {
      await page.goto(new URL(`/explore/${address}`, lectern.url).href);
      await waitForScreen(page, heading);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, address).toBeLessThanOrEqual(0);
    }
  }
});
