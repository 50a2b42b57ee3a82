import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openQuestion } from '../support/quizzes.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

const items = (page: Page) => page.getByRole('list', { name: 'Items to pair' }).getByRole('button');
const answers = (page: Page) =>
  page.getByRole('list', { name: 'Answers to pair them with' }).getByRole('button');
const verdict = (page: Page) => page.getByRole('region', { name: 'What came of it' });

/** Opens a matching, and gives for each left item the place of the right one. */
async function openMatching(page: Page, seed: number): Promise<readonly number[]> {
  const { solution } = await openQuestion(page, 'matching', seed);
  if (solution.type !== 'matching') throw new Error('This is no matching.');
  return solution.pairs.map((item) => item ?? -1);
}

test('pairs by number keys, says what was paired, and is right', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const pairs = await openMatching(page, 1);
  await press(page, String((pairs[0] ?? 0) + 1));
  await expect(page.getByRole('status').filter({ hasText: 'goes with' })).toContainText('Next:');
  await expect(items(page).nth(0)).toContainText('goes with');
  await expect(items(page).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Enter');
  await expect(page.getByText(/no pair yet\. Check again/u)).toBeVisible();
  for (const pair of pairs.slice(1)) await press(page, String(pair + 1));
  await press(page, 'Enter');
  await expect(verdict(page)).toContainText('Right');
  await expect(page.getByRole('list', { name: 'Your answer' }).getByText('Right: ')).toHaveCount(
    pairs.length,
  );
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: '1 of 1 right' })).toBeVisible();
});

test('changes a pair with j and k, and gives credit for the part that is right', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  const pairs = await openMatching(page, 2);
  for (const pair of pairs) await press(page, String(pair + 1));
  // The first item gets what the last one has, which then has none.
  for (const _ of pairs) await press(page, 'k');
  await press(page, String((pairs.at(-1) ?? 0) + 1));
  await expect(items(page).last()).toContainText('no pair yet');
  await press(page, 'Enter', 'Enter');
  await expect(verdict(page)).toContainText(`${pairs.length - 2} of ${pairs.length} pairs right.`);
  await expect(page.getByText('Right answer: ')).toHaveCount(2);
  await press(page, 'Enter');
  await waitForScreen(page, /^Round 1: /u);
  await press(page, 'Escape');
  await expect(page.getByRole('article', { name: 'Question 1' })).toContainText(
    `${pairs.length - 2} of ${pairs.length} pairs right.`,
  );
});

test('pairs with Tab and Enter, the focus going back and forth', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openMatching(page, 1);
  await items(page).nth(1).focus();
  await press(page, 'Enter');
  await expect(answers(page).first()).toBeFocused();
  await press(page, 'Tab', 'Enter');
  await expect(items(page).nth(2)).toBeFocused();
  await expect(answers(page).nth(1)).toContainText('goes with');
});

test('pairs by mouse', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const pairs = await openMatching(page, 3);
  for (const item of pairs.keys().toArray().toReversed()) {
    await items(page).nth(item).click();
    await answers(page)
      .nth(pairs[item] ?? 0)
      .click();
  }
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toContainText('Right');
});
