import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, revealCard, textOf } from '../support/screens.ts';

test('buries, suspends, flags and marks cards by key, and takes each back', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  const front = page.getByRole('heading', { level: 1 });
  const showAnswer = page.getByRole('button', { name: 'Show answer' });
  await showAnswer.waitFor();
  const first = await textOf(front);

  await press(page, 'f', '3', '*');
  await expect(page.getByText('Flag 3')).toBeVisible();
  await expect(page.getByText('Marked')).toBeVisible();
  await press(page, 'f', '3');
  await expect(page.getByText('Flag 3')).toHaveCount(0);

  await press(page, '-');
  await expect(front).not.toHaveText(first);
  const second = await textOf(front);
  await press(page, '@');
  await expect(front).not.toHaveText(second);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('title', `Undo: Suspend “${second}”`);

  await press(page, 'u');
  await expect(front).toHaveText(second);
  await expect(page.getByRole('status')).toHaveText(`Undone: Suspend “${second}”`);
  await press(page, 'u');
  await expect(front).toHaveText(first);
  await press(page, 'r');
  await expect(front).toHaveText(second);
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute(
    'title',
    `Redo: Suspend “${second}”`,
  );
  await revealCard(page);
  await press(page, '3');
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveCount(0);
});
