import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { answerQuestion, chooseKinds, openApp, press, textOf, waitForScreen } from '../support/screens.ts';

/** Sets up a quiz of five questions with the kinds named. */
async function setUpQuiz(page: Page, ...kinds: readonly string[]): Promise<void> {
  await press(page, 'g', 'q');
  await waitForScreen(page, 'Quiz yourself');
  await page.getByRole('radio', { name: 'What needs it' }).check();
  await chooseKinds(page, ...kinds);
  await page.getByRole('radio', { name: '5 questions' }).click();
}

/** The same, and starts it. */
async function startQuiz(page: Page, ...kinds: readonly string[]): Promise<void> {
  await setUpQuiz(page, ...kinds);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByText('Question 1 of 5').waitFor();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a typed answer goes into its field, whatever letters it holds', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startQuiz(page, 'Typed answer');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await page.keyboard.type('light, but not right? s');
  await expect(page.getByRole('textbox')).toHaveValue('light, but not right? s');
  await press(page, 'Enter');
  await expect(page.getByText('You wrote “light, but not right? s”')).toBeVisible();
});

test('survives a reload on every page, and a key held down', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startQuiz(page, 'Multiple choice', 'True or false');
  const first = await textOf(heading(page));
  await page.reload();
  await expect(heading(page)).toHaveText(first);
  await answerQuestion(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
  for (const number of [2, 3, 4, 5]) {
    await press(page, 'Enter');
    await page.getByText(`Question ${number} of 5`).waitFor();
    await answerQuestion(page);
  }
  // A held key repeats; the result must stay.
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await waitForScreen(page, / of 5 right/u);
  await page.reload();
  await waitForScreen(page, / of 5 right/u);
  await press(page, 'j', 'j', 's');
  await expect(page.getByRole('article').locator('mark').first()).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('article').locator('mark').first()).toBeInViewport();
});

test('gives the same questions again, also in another window', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await setUpQuiz(page, 'True or false');
  await page.getByRole('button', { name: 'Start the quiz' }).dblclick();
  const asked: string[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByText(`Question ${number} of 5`).waitFor();
    asked.push(await textOf(heading(page)));
    await answerQuestion(page);
    await press(page, 'Enter');
  }
  await waitForScreen(page, / of 5 right/u);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.getByRole('button', { name: 'Same quiz again' }).click();
  await page.getByText('Question 1 of 5').waitFor();
  await expect(heading(page)).toHaveText(asked[0] ?? '');
});
