import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { answerQuestion, openApp, press, revealCard, waitForScreen } from '../support/screens.ts';

test('everything can be done by keyboard alone', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();

  await test.step('goes on from Today to the article, and through it', async () => {
    await press(page, 'Enter');
    await page.getByRole('article').waitFor();
    await press(page, 'j', 'j');
    await expect(page.locator('.reading-text [data-start]').nth(1)).toBeFocused();
    await press(page, 'Tab', 'Enter');
    await expect(page.getByRole('dialog')).toBeFocused();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('.reading-text [data-entity]:focus')).toHaveCount(1);
  });

  await test.step('reviews with Anki’s keys, sees the proof, and comes back to the answer', async () => {
    await press(page, 'Alt+3');
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
    const front = (await heading.textContent()) ?? '';
    await revealCard(page);
    await press(page, 's');
    await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
    await press(page, 'b');
    await expect(heading).toHaveText(front);
    await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
    await press(page, 'Space');
    await expect(heading).not.toHaveText(front);
    await press(page, 'u');
    await expect(heading).toHaveText(front);
  });

  await test.step('sets up a quiz of one kind, answers it, and sees the proof', async () => {
    await press(page, 'Alt+4');
    await waitForScreen(page, 'Quiz yourself');
    await page.getByRole('checkbox', { name: /^Write/u }).focus();
    await press(page, 'Space');
    await expect(page.getByRole('checkbox', { name: /^Write/u })).not.toBeChecked();
    await page.getByRole('radio', { name: '10 questions' }).focus();
    await press(page, 'ArrowLeft');
    await expect(page.getByRole('radio', { name: '5 questions' })).toBeChecked();
    await press(page, 'Enter');
    await page.getByText(/^Question 1 of/u).waitFor();
    await expect(heading).toBeFocused();
    await answerQuestion(page);
    const stem = (await heading.textContent()) ?? '';
    await press(page, 's');
    await page.getByRole('region', { name: 'What the lit words prove' }).waitFor();
    await press(page, 'Escape');
    await expect(heading).toHaveText(stem);
    await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
  });

  await test.step('shows the keys of the screen at hand, and only on that screen', async () => {
    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toContainText('Next question');
    await expect(keys).not.toContainText('Next paragraph');
    await press(page, 'Escape');
    await expect(keys).toHaveCount(0);
  });
});
