import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press, revealCard, waitForScreen } from '../support/screens.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Or by a search of your own' });
const begin = (page: Page) => page.getByRole('button', { name: 'Begin' });

/** Leaves the session at hand for the choice of what to study. */
async function chooseAnew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish' }).press('Enter');
  await page.getByRole('link', { name: 'Study a part' }).press('Enter');
  await waitForScreen(page, 'Study a part');
}

test('studies each ready-made part, whatever the day holds', async ({ page, data }) => {
  // Known once and not looked at since: weak, and long due.
  reviewDaysAgo(data, 300, [4, 4, 4]);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await press(page, 'f', '2');
  await page.getByText('Flag 2', { exact: true }).waitFor();
  await revealCard(page);
  await press(page, '1');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await chooseAnew(page);

  for (const [name, of] of [
    [/^Weak /u, 'prop:r<0.8'],
    [/^Forgotten today/u, 'rated:1:1'],
    [/^Due within 7 days/u, 'due:7'],
    [/^Marked or flagged/u, 'is:marked or is:flagged'],
    [/^New/u, 'is:new'],
    [/^Opinions/u, 'status:opinion'],
    [/^Agenda/u, 'topic:agenda'],
  ] as const) {
    await page.getByRole('radio', { name }).press('Space');
    await expect(search(page)).toHaveValue(of);
    await expect(page.getByText(/^\d+ cards? found/u)).toBeVisible();
    await begin(page).press('Enter');
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
    expect(new URL(page.url()).searchParams.get('search')).toBe(of);
    await chooseAnew(page);
  }
  await lectern.stop();
});

test('studies what a name, a place, a section or a topic is about, from where one reads of it', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);

  await test.step('a section of the text', async () => {
    await press(page, 'g', 'r');
    await page.getByRole('article').waitFor();
    await page.getByRole('button', { name: /^Afghan issue/u }).press('Enter');
    await page.getByRole('link', { name: /^Study the cards of this section/u }).press('Enter');
    await waitForScreen(page, 'Study a part');
    await expect(search(page)).toHaveValue('passage:"Afghan issue"');
    await begin(page).press('Enter');
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
  });

  await test.step('someone named in the text', async () => {
    await press(page, 'g', 'r');
    await page.getByRole('article').waitFor();
    await page.locator('.reading-text [data-entity]', { hasText: 'Vladimir Putin' }).first().press('Enter');
    await page.getByRole('link', { name: 'Study its cards' }).press('Enter');
    await waitForScreen(page, 'Study a part');
    await expect(search(page)).toHaveValue(/^entity:/u);
    await expect(begin(page)).toBeEnabled();
  });

  await test.step('a place on the map', async () => {
    await page.goto(new URL('/explore/map?place=bishkek', page.url()).href);
    await waitForScreen(page, /Map|places/u);
    await page
      .getByRole('button', { name: /^Bishkek/u })
      .first()
      .press('Enter');
    await page.getByRole('link', { name: 'Study the cards about it' }).press('Enter');
    await waitForScreen(page, 'Study a part');
    await expect(search(page)).toHaveValue('entity:bishkek');
  });
});
