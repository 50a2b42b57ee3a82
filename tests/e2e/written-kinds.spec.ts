import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openQuestion } from '../support/quizzes.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

const verdict = (page: Page) => page.getByRole('region', { name: 'What came of it' });

/** Opens a sentence with two blanks or more, and gives what is missing. */
async function openCloze(page: Page): Promise<readonly string[]> {
  for (let seed = 1; seed < 30; seed += 1) {
    const { solution } = await openQuestion(page, 'cloze', seed);
    if (solution.type === 'cloze' && solution.texts.length > 1) return solution.texts;
  }
  throw new Error('No seed gives two blanks.');
}

test('fills blanks from the keyboard, and is told which are right', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const [first = '', ...others] = await openCloze(page);
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type(first);
  await press(page, 'Enter');
  await expect(page.getByText(/empty\. Check again/u)).toBeVisible();
  await press(page, 'Tab');
  await page.keyboard.type('nonsense');
  await press(page, 'Enter', ...(others.length > 1 ? ['Enter'] : []));
  await expect(verdict(page)).toContainText(`1 of ${others.length + 1} blanks right.`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(others[0] ?? '');
});

test('fills blanks by mouse', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const missing = await openCloze(page);
  for (const [index, text] of missing.entries()) {
    await page.getByRole('textbox').nth(index).click();
    await page.keyboard.insertText(text);
  }
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toContainText('Right');
});

test('takes a number in words or digits, and says how far another is off', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openQuestion(page, 'number', 3);
  await expect(page.getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/counts/u);
  await page.keyboard.type('123456');
  await press(page, 'Enter');
  await expect(verdict(page)).toContainText('Not near: off by');
  await expect(page.getByText('You wrote “123456”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(0);
  await press(page, 'Enter');
  await waitForScreen(page, /^Round 1: /u);
  await press(page, 'Escape');
  await expect(page.getByRole('article', { name: 'Question 1' })).toContainText('123456');
});

test('takes a number by mouse', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const { solution } = await openQuestion(page, 'number', 3);
  await page.getByRole('textbox').click();
  await page.keyboard.insertText(solution.type === 'number' ? solution.text : '');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toContainText('Right');
});
