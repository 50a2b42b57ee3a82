import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { startLectern } from '../support/lectern.ts';
import { answerRound, openApp, press, revealCard, textOf, waitForScreen } from '../support/screens.ts';

/** Answers the card at hand with a key, waits for the next one, and gives back what was asked. */
async function gradeCard(page: Page, key: string): Promise<string> {
  const front = page.getByRole('heading', { level: 1 });
  const text = await textOf(front);
  await revealCard(page);
  await press(page, key);
  await expect(front).not.toHaveText(text);
  return text;
}

test('from the first start to a restart, nothing is lost', async ({ page, data, lectern, context }) => {
  await openApp(page, lectern);

  await test.step('reads, and stops in the middle', async () => {
    await page.getByRole('button', { name: 'Start reading' }).click();
    await page.getByRole('heading', { name: 'Afghan issue' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('progressbar', { name: 'Read so far' })).not.toHaveAttribute(
      'aria-valuenow',
      '0',
    );
    await press(page, 'g', 't');
    await expect(page.getByText(/You stopped at/u)).toBeVisible();
  });

  await test.step('reviews five cards, and takes the last answer back', async () => {
    await press(page, 'g', 'v');
    const learning = page.getByRole('list', { name: 'Cards left today' });
    const fronts: string[] = [];
    for (const key of ['3', '4', '1', '2', '4']) fronts.push(await gradeCard(page, key));
    await expect(learning).toContainText('15 new');
    await press(page, 'u');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(fronts[4] ?? '');
    await expect(learning).toContainText('16 new');
    await gradeCard(page, '4');
  });

  await test.step('takes a quiz and sees its result', async () => {
    await press(page, 'g', 'q');
    await waitForScreen(page, 'Quiz yourself');
    await page.getByRole('radio', { name: '5 questions' }).click();
    await press(page, 'Enter');
    await page.getByText(/^Question 1 of/u).waitFor();
    await answerRound(page);
    await press(page, 'Escape');
    await waitForScreen(page, / of \d right/u);
  });

  await test.step('sees the proof of an answer, and comes back to where she was', async () => {
    const result = page.url();
    const link = page.getByRole('link', { name: 'Show in article' }).nth(2);
    await link.click();
    const lit = page.getByRole('article').locator('mark').first();
    await expect(lit).toBeInViewport();
    await press(page, 'b');
    await waitForScreen(page, / of \d right/u);
    expect(page.url()).toBe(result);
    await expect(link).toBeFocused();
  });

  await lectern.stop();
  const again = await startLectern(data);
  const reopened = await context.newPage();
  await openApp(reopened, again);

  await test.step('finds all of it after a restart', async () => {
    await expect(reopened.getByText(/5 answers given today/u)).toBeVisible();
    await expect(reopened.getByText(/You stopped at/u)).toBeVisible();
    await press(reopened, 'g', 'v');
    await expect(reopened.getByRole('list', { name: 'Cards left today' })).toContainText('15 new');
    await expect(reopened.getByRole('button', { name: 'Undo' })).toBeEnabled();
    await press(reopened, 'g', 'r');
    await expect(reopened.getByText('Continued where you stopped')).toBeVisible();
    await expect(reopened.getByRole('heading', { name: 'Afghan issue' })).toBeInViewport();
  });
  await again.stop();
});
