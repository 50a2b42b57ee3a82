import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answerOf } from '../../src/main/domain/dossier/answers.ts';
import { gradeTyped } from '../../src/main/domain/grading/typed.ts';
import { readDossier } from '../../src/main/storage/dossier-files.ts';
import { test } from '../support/app.ts';
import { ROOT } from '../support/core.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { answerQuestion, chooseKinds, openApp, press, waitForScreen } from '../support/screens.ts';

const shipped = readDossier(join(ROOT, 'db', 'dossiers', 'csto-bishkek-2019'));
if (!shipped.ok) throw new Error('The shipped dossier keeps its rules.');
const dossier = shipped.value;

/** Every question that a card asks, with the part of its answer that is close, if there is one. */
const CLOSE: ReadonlyMap<string, string> = new Map(
  dossier.facts.flatMap((fact) =>
    fact.cards.flatMap((card) => {
      const expected = { ...answerOf(dossier, fact, card), prompt: card.front };
      const part = expected.key
        .split(' ')
        .find((word) => gradeTyped(dossier, expected, word).verdict === 'close');
      return part === undefined ? [] : [[lettersOf(card.front), part] as const];
    }),
  ),
);

/** The letters of a question, whatever stands for its blank. */
function lettersOf(stem: string): string {
  return stem.replace(/\bblank\b/gu, '').replace(/[^\p{L}]/gu, '');
}

async function startQuiz(page: Page, mode: string, ...kinds: readonly string[]): Promise<void> {
  await press(page, 'g', 'q');
  await waitForScreen(page, 'Quiz yourself');
  await chooseKinds(page, ...kinds);
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('radio', { name: '5 questions' }).click();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByText('Question 1 of 5').waitFor();
}

/** Goes through a quiz of typed questions, each answered closely where that can be. */
async function typeClosely(page: Page, whenClose: () => Promise<void>): Promise<number> {
  let closeOnes = 0;
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByText(`Question ${number} of 5`).waitFor();
    const stem = await page.getByRole('heading', { level: 1 }).innerText();
    const part = CLOSE.get(lettersOf(stem));
    await page.getByRole('textbox').fill(part ?? 'surely something else');
    await press(page, 'Enter');
    await page.getByRole('region', { name: 'What came of it' }).waitFor();
    if (await page.getByRole('button', { name: /^Count it as right/u }).isVisible()) {
      closeOnes += 1;
      await whenClose();
    }
    await page.getByRole('button', { name: /^(?:Next question|End the round|Show the result)/u }).click();
  }
  await page.getByRole('heading', { level: 1, name: /^Round 1/u }).waitFor();
  await press(page, 'Escape');
  await waitForScreen(page, / of 5 right/u);
  return closeOnes;
}

test('counts a close answer as right when the learner says so, by key and by mouse', async ({
  page,
  lectern,
}) => {
  // Up to five rounds, until an answer can be close.
  test.slow();
  await openApp(page, lectern);
  let counted = 0;
  for (let round = 0; counted === 0 && round < 5; round += 1) {
    // Practice draws anew each time; what needs it would come back with the same questions.
    await startQuiz(page, 'Practice', 'Typed answer');
    counted = await typeClosely(page, async () => {
      await press(page, 'c');
      await expect(page.getByText('Close, counted as right by you')).toBeVisible();
      await press(page, 'c');
      await expect(page.getByRole('button', { name: /^Count it as right/u })).toBeVisible();
      await page.getByRole('button', { name: /^Count it as right/u }).click();
      await expect(page.getByText('You counted this as right.')).toBeVisible();
    });
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${counted} of 5 right`);
  await expect(page.getByText('Right, counted by you')).toHaveCount(counted);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Do not count it' }).first().press('Enter');
  await expect(page.getByText('Right, counted by you')).toHaveCount(counted - 1);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${counted - 1} of 5 right`);
});

test('leads from a result to its cards, its missed questions and the past quizzes', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await startQuiz(page, 'What needs it', 'Multiple choice', 'Typed answer');
  for (const number of [2, 3, 4, 5, 6]) {
    await answerQuestion(page);
    await press(page, 'Enter');
    if (number < 6) await page.getByText(`Question ${number} of 5`).waitFor();
  }
  await waitForScreen(page, / of 5 right/u);
  await expect(page.getByText('Nothing you answer here changes when a card comes back.')).toBeVisible();
  await page.getByRole('button', { name: 'See its card' }).first().press('Enter');
  await page.getByRole('dialog', { name: 'Card' }).waitFor();
  await press(page, 'Escape');
  await page.getByRole('button', { name: 'Make another card' }).first().press('Enter');
  await page.getByRole('dialog', { name: 'Make a card' }).waitFor();
  await press(page, 'Escape');
  const right = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10);
  await press(page, 'm');
  await page.getByText(`Question 1 of ${5 - right}`).waitFor();
  await press(page, 'Alt+4');
  await waitForScreen(page, 'Quiz yourself');
  await press(page, 'h');
  await waitForScreen(page, 'Past quizzes');
  await expect(page.getByText('not finished, 0 of')).toBeVisible();
  await page.getByText('Score by quiz as a table').click();
  await expect(page.getByRole('cell', { name: `${right} of 5 right` }).first()).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: `${right} of 5 right` })
    .getByRole('link')
    .press('Enter');
  await waitForScreen(page, `${right} of 5 right`);
});

test('gives a quiz to print, with its key apart', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await startQuiz(page, 'What needs it', 'Multiple choice', 'True or false');
  for (const number of [2, 3, 4, 5, 6]) {
    await answerQuestion(page);
    await press(page, 'Enter');
    if (number < 6) await page.getByText(`Question ${number} of 5`).waitFor();
  }
  await waitForScreen(page, / of 5 right/u);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to print (HTML)' }).press('Enter');
  const download = await file;
  expect(download.suggestedFilename()).toMatch(/^quiz-csto-bishkek-2019-\d+\.html$/u);
  const html = await readFile(await download.path(), 'utf8');
  await page.route('**/sheet', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(new URL('/sheet', page.url()).href);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const lists = page.getByRole('main').locator(':scope > section > ol');
  await expect(lists.first().locator(':scope > li')).toHaveCount(5);
  await expect(lists.last().locator(':scope > li blockquote').first()).toBeVisible();
  await expect(page.locator('.key')).toHaveCSS('break-before', 'page');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('brings a card forward only where the learner chose that, and takes it back', async ({ page }) => {
  const data = newFolder();
  const easy = Array.from({ length: 20 }, () => 4 as const);
  for (const days of [5, 4, 3, 2, 1]) reviewDaysAgo(data, days, easy);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await press(page, 'g', 's');
  await waitForScreen(page, 'Settings');
  await page.getByRole('radio', { name: /^Wrong answers bring the card forward/u }).press('Space');
  await page.getByText('Saved', { exact: true }).waitFor();
  const words = page.getByText(/about this comes? back today/u);
  for (let round = 0; round < 5 && !(await words.isVisible()); round += 1) {
    await startQuiz(page, 'What needs it', 'Typed answer');
    for (const number of [1, 2, 3, 4, 5]) {
      await page.getByText(`Question ${number} of 5`).waitFor();
      await page.getByRole('textbox').fill('surely something else');
      await press(page, 'Enter');
      await page.getByRole('button', { name: /Next question|Show the result/u }).waitFor();
      if (await words.isVisible()) break;
      await press(page, 'Enter');
    }
  }
  await expect(words).toBeVisible();
  await press(page, 'u');
  await expect(words).toBeHidden();
  await expect(page.getByText('Wrong', { exact: true })).toBeVisible();
  await lectern.stop();
});

test('shows what being sure was worth, and leads to what she was surely wrong about', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  // As if the learner said of each answer that she was sure.
  await page.route('**/rpc', async (route) => {
    const { method, params } = route.request().postDataJSON();
    const sure = method === 'quiz.answer' ? { ...params, confidence: 3 } : params;
    await route.continue({ postData: JSON.stringify({ method, params: sure }) });
  });
  await startQuiz(page, 'What needs it', 'Typed answer');
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByText(`Question ${number} of 5`).waitFor();
    await answerQuestion(page);
    await press(page, 'Enter');
  }
  await waitForScreen(page, '0 of 5 right');
  await press(page, 'h');
  await waitForScreen(page, 'Past quizzes');
  await expect(page.getByText('You were sure 5 times and right 0 times.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const errors = page.getByRole('region', { name: 'Sure, and wrong' }).getByRole('link');
  await expect(errors).toHaveCount(5);
  await errors.first().press('Enter');
  await expect(page.getByRole('article').locator('mark').first()).toBeInViewport();
});
