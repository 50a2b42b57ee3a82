import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search, or do something' });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const active = (page: Page) => page.getByRole('option', { selected: true });

async function search(page: Page, text: string): Promise<void> {
  await press(page, 'Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

test.beforeEach(async ({ page, lectern }) => openApp(page, lectern));

test('finds whom a name means in any script, and goes there by keyboard', async ({ page }) => {
  await search(page, 'ОДКБ');
  await expect(active(page)).toContainText('CSTO');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await active(page).getAttribute('id')) ?? '',
  );
  await press(page, 'Enter');
  await waitForScreen(page, 'CSTO');

  await search(page, 'Rahmnon');
  await expect(page.getByText('Nothing says “Rahmnon”; this is what comes near.')).toBeVisible();
  await expect(active(page)).toContainText('Emomali Rakhmon');
  await expect(group(page, /^Facts/u)).toContainText('Tajikistan');
});

test('opens the article at the words, a fact at its evidence, and a note at its place', async ({ page }) => {
  await search(page, '"drug threat"');
  await group(page, 'Article').getByRole('option').first().click();
  await expect(page.getByRole('article').locator('mark')).toHaveText('drug threat');

  await search(page, 'combat migration');
  await group(page, 'Article').getByRole('option').first().click();
  await expect(page.getByRole('article').locator('mark')).toHaveText(['combat', 'migration']);

  await search(page, 'president of Tajikistan who');
  await group(page, /^Facts/u)
    .getByRole('option')
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'What the lit words prove' })).toContainText(
    'Emomali Rakhmon',
  );

  await search(page, 'special design bureau');
  await group(page, /^Editor’s notes/u)
    .getByRole('option')
    .first()
    .click();
  await expect(page.getByRole('article').locator('mark').first()).toBeInViewport();
});

test('moves through the rows with the arrows, and opens the rest of a kind', async ({ page }) => {
  await search(page, 'security');
  const facts = group(page, /^Facts/u);
  await expect(facts.getByRole('option')).toHaveCount(5);
  const first = (await active(page).textContent()) ?? '';
  await press(page, 'ArrowDown');
  await expect(active(page)).not.toHaveText(first);
  await press(page, 'ArrowUp');
  await expect(active(page)).toHaveText(first);
  await press(page, 'ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await facts.getByRole('option', { name: /Show \d+ more/u }).click();
  expect(await facts.getByRole('option').count()).toBeGreaterThan(5);
  await expect(field(page)).toBeFocused();
});

test('runs commands, of the screen at hand and of everywhere', async ({ page }) => {
  await search(page, 'sepia');
  await press(page, 'Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');

  await search(page, 'review part');
  await expect(active(page)).toContainText('Review Participants');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();

  await search(page, 'show the answer');
  await press(page, 'Enter');
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor();

  await search(page, 'show the answer');
  await expect(page.getByRole('option', { name: 'Show the answer' })).toHaveCount(0);
  await press(page, 'Escape');

  await search(page, 'quiz on agenda');
  await press(page, 'Enter');
  await page.getByText(/^Question 1 of/u).waitFor();
});

test('gives the focus back, and remembers what was found by', async ({ page }) => {
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();

  await search(page, 'Lavrov');
  await expect(active(page)).toContainText('Sergey Lavrov');
  await press(page, 'Enter');
  await waitForScreen(page, 'Sergey Lavrov');
  await page.reload();
  await waitForScreen(page, 'Sergey Lavrov');
  await search(page, '');
  await expect(group(page, 'Recent searches').getByRole('option')).toHaveText(['Lavrov']);
  await press(page, 'Enter');
  await expect(field(page)).toHaveValue('Lavrov');
  await page.getByRole('button', { name: 'Close' }).click();
  await search(page, 'forget recent');
  await press(page, 'Enter');
  await search(page, '');
  await expect(page.getByRole('option', { name: /Go to Today/u })).toBeVisible();
  await expect(group(page, 'Recent searches')).toHaveCount(0);
});

test('drops a reply that newer words have overtaken', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isAboutPutin = (text: string | null) => text?.includes('"Putin"') === true;
  await page.route('**/rpc', async (route) => {
    if (isAboutPutin(route.request().postData())) await held;
    await route.continue();
  });
  const asked = page.waitForRequest((request) => isAboutPutin(request.postData()));
  const answered = page.waitForResponse((response) => isAboutPutin(response.request().postData()));
  await press(page, 'Control+k');
  await field(page).fill('Putin');
  await asked;
  await field(page).fill('Lavrov');
  await expect(active(page)).toContainText('Sergey Lavrov');
  release();
  await (await answered).finished();
  // Two frames: what a late reply would change has been drawn by then.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await active(page).textContent()).toContain('Sergey Lavrov');
});

test('fits 320 pixels and four times the size, and is usable by touch', async ({ page }) => {
  for (const size of [
    { width: 320, height: 640 },
    { width: 320, height: 200 },
  ]) {
    await page.setViewportSize(size);
    await page.getByRole('button', { name: 'Search' }).click();
    await field(page).fill('security');
    await expect(page.getByRole('option').first()).toBeInViewport();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
  }
});

test('hides the names of the rail and keeps it so', async ({ page }) => {
  const rail = page.getByRole('navigation', { name: 'Lectern' });
  const wide = (await rail.boundingBox())?.width ?? 0;
  await press(page, '[');
  await expect(page.getByRole('button', { name: 'Show names' })).toBeVisible();
  expect((await rail.boundingBox())?.width).toBeLessThan(wide / 2);
  await expect(page.getByRole('link', { name: 'Review' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Show names' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Hide names' })).toBeFocused();
});
