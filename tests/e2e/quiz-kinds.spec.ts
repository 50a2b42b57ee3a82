import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { chooseKinds, openApp, press, waitForScreen } from '../support/screens.ts';

/** Starts a quiz of five questions of one kind. */
async function startKind(page: Page, kind: string): Promise<void> {
  await press(page, 'g', 'q');
  await waitForScreen(page, 'Quiz yourself');
  await chooseKinds(page, kind);
  await page.getByRole('radio', { name: 'What needs it' }).check();
  await page.getByRole('radio', { name: '5 questions' }).click();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByText(/^Question 1 of/u).waitFor();
}

const verdict = (page: Page) =>
  page.getByRole('region', { name: 'What came of it' }).getByText(/^(?:Right|Close|Wrong)$/u);

for (const [kind, ask] of [
  ['Who said it?', 'Who said it?'],
  ['Fact or opinion?', 'Reported fact, official statement or opinion?'],
  ['Which sentence proves it?', 'Which sentence proves it?'],
] as const) {
  test(`${kind} is answered by a number key, and by a click`, async ({ page, lectern }) => {
    await openApp(page, lectern);
    await startKind(page, kind);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(ask);
    await press(page, '2');
    await expect(verdict(page)).toBeVisible();
    await press(page, 'Enter');
    await page.getByText(/^Question 2 of/u).waitFor();
    await page.getByRole('list', { name: 'Answers' }).getByRole('button').first().click();
    await expect(verdict(page)).toBeVisible();
    await expect(page.getByText('Your answer')).toBeVisible();
  });
}

test('several answers are chosen by number keys and given by Enter', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startKind(page, 'Select all that apply');
  const boxes = page.getByRole('checkbox');
  await press(page, '1', '3', '1');
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(boxes.nth(2)).toBeChecked();
  await press(page, 'Enter');
  await expect(verdict(page)).toBeVisible();
  await expect(boxes.nth(2)).toBeChecked();
  await press(page, '2');
  await expect(boxes.nth(1)).not.toBeChecked();
});

test('several answers are chosen and given by clicks', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startKind(page, 'Select all that apply');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('Nothing is chosen.')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('Not among them').first()).toBeVisible();
});

test('“false” asks what is wrong, by keys', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startKind(page, 'True or false');
  await press(page, 'f');
  const field = page.getByRole('textbox', { name: 'What is wrong with it?' });
  await expect(field).toBeFocused();
  await page.keyboard.type('something else');
  await press(page, 'Enter');
  await expect(verdict(page)).toHaveText(/Close|Wrong/u);
  await expect(page.getByText('You corrected it to “something else”')).toBeVisible();
  await press(page, 'Enter');
  await page.getByText('Question 2 of 5').waitFor();
  await press(page, 'f', 'Enter');
  await expect(verdict(page)).toHaveText(/Close|Wrong/u);
  await press(page, 'Enter');
  await page.getByText('Question 3 of 5').waitFor();
  await press(page, 't');
  await expect(verdict(page)).toHaveText(/Right|Wrong/u);
});

test('“false” asks what is wrong, by clicks', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startKind(page, 'True or false');
  await page.getByRole('button', { name: 'False' }).click();
  await page.getByRole('textbox', { name: 'What is wrong with it?' }).fill('something else');
  await page.getByRole('button', { name: 'Check', exact: false }).click();
  await expect(verdict(page)).toHaveText(/Close|Wrong/u);
});
