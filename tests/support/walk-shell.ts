import { expect, type Page } from '@playwright/test';
import { answerRound, press, revealCard, textOf, waitForScreen } from './screens.ts';

/** A Lectern in a window of its own, however that window is made. */
export type OpenedShell = {
  readonly page: Page;
  readonly minimize: () => Promise<void>;
  /** Starts Lectern over the same data once more; gives the exit code of that start. */
  readonly startAgain: () => Promise<number | null>;
  /** Comes when the window is before its owner again. */
  readonly broughtBack: () => Promise<void>;
  /** Closes the window; gives the exit code. */
  readonly close: () => Promise<number | null>;
};

/** Reviews a card, takes a quiz, starts Lectern a second time, closes it, and finds everything at the next start. */
export async function walkShell(open: () => Promise<OpenedShell>): Promise<void> {
  const first = await open();
  await waitForToday(first.page);
  await press(first.page, 'g', 'v');
  await first.page.getByRole('button', { name: /^Show answer/u }).waitFor();
  await revealCard(first.page);
  await press(first.page, '3');
  const undo = first.page.getByRole('button', { name: /^Undo/u });
  await expect(undo).toHaveAttribute('title', /^Undo: Good on/u);

  await press(first.page, 'g', 'q');
  await waitForScreen(first.page, 'Quiz yourself');
  await first.page.getByRole('radio', { name: '5 questions' }).click();
  await press(first.page, 'Enter');
  await first.page.getByText(/^Question 1 of/u).waitFor();
  await answerRound(first.page);
  await press(first.page, 'Escape');
  await waitForScreen(first.page, / of \d right/u);
  const score = await textOf(first.page.getByRole('heading', { level: 1 }));

  await first.minimize();
  expect(await first.startAgain()).toBe(0);
  await first.broughtBack();
  await waitForScreen(first.page, score);
  expect(await first.close()).toBe(0);

  const next = await open();
  await waitForToday(next.page);
  await expect(next.page.getByText(/^1 answer given today/u)).toBeVisible();
  await press(next.page, 'g', 'q');
  await waitForScreen(next.page, 'Quiz yourself');
  await press(next.page, 'h');
  await waitForScreen(next.page, 'Past quizzes');
  await expect(next.page.getByRole('listitem').filter({ hasText: score })).toHaveCount(1);
  expect(await next.close()).toBe(0);
}

async function waitForToday(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'What to do now' })).toBeVisible();
}
