import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { startLectern } from '../support/lectern.ts';
import {
  answerQuestion,
  answerRound,
  chooseKinds,
  openApp,
  press,
  textOf,
  waitForScreen,
} from '../support/screens.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Sets up a quiz run in this way, of five questions of these kinds. */
async function setUp(page: Page, mode: string, ...kinds: readonly string[]): Promise<void> {
  await press(page, 'g', 'q');
  await waitForScreen(page, 'Quiz yourself');
  await page.getByRole('radio', { name: mode }).check();
  if (kinds.length > 0) {
    await chooseKinds(page, ...kinds);
    await page.getByRole('radio', { name: '5 questions' }).check();
  }
}

async function beginExam(page: Page): Promise<void> {
  await setUp(page, 'Exam', 'Multiple choice');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByRole('timer').waitFor();
}

const question = (page: Page, number: number) =>
  page.getByRole('navigation', { name: 'Questions' }).getByRole('button', { name: `Question ${number},` });

test('an exam goes back and forth by keyboard, tells what is open, and is judged when it is handed in', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await beginExam(page);
  const first = await textOf(heading(page));
  await press(page, '2');
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
  await press(page, '3', '*', 'Enter');
  await expect(heading(page)).not.toHaveText(first);
  await expect(heading(page)).toBeFocused();
  await expect(question(page, 1)).toHaveAccessibleName('Question 1, answered, flagged');
  await press(page, 'j', 'k', 'k');
  await expect(heading(page)).toHaveText(first);
  await expect(page.getByRole('listitem').getByRole('button', { pressed: true })).toContainText('3');
  await expect(page.getByRole('region', { name: 'What came of it' })).toHaveCount(0);
  await press(page, 'j', 'j', 'j', 'j', 'j');
  await waitForScreen(page, '4 questions are not answered');
  await press(page, 'Enter');
  await waitForScreen(page, / of 5 right/u);
  await expect(page.getByText('The exam is handed in. 4 questions were not answered.')).toBeVisible();
});

test('an exam survives a killed program with its answers, flags and clock, and Today goes on with it', async ({
  page,
  data,
  lectern,
  context,
}) => {
  await openApp(page, lectern);
  await beginExam(page);
  await page.getByRole('button', { name: '2 minutes more' }).click();
  await page.locator('.option').nth(1).click();
  await page.getByRole('button', { name: 'Flag *' }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^6:5\d left$/u);
  const stem = await textOf(heading(page));
  // The time used is told every few seconds.
  await page.waitForResponse((response) => response.request().postData()?.includes('quiz.spend') === true);
  await lectern.kill();

  const again = await startLectern(data);
  const reopened = await context.newPage();
  await openApp(reopened, again);
  await expect(reopened.getByText('1 of 5 questions answered; its clock stands still')).toBeVisible();
  await reopened.getByRole('link', { name: 'Go on with the exam' }).click();
  await expect(heading(reopened)).toHaveText(stem);
  await expect(question(reopened, 1)).toHaveAccessibleName('Question 1, answered, flagged');
  await expect(reopened.getByRole('timer')).toHaveText(/^6:5\d left$/u);
  await again.stop();
});

test('an exam is handed in by itself when its time is up, after a warning', async ({ page, lectern }) => {
  await page.clock.install();
  await openApp(page, lectern);
  await beginExam(page);
  await press(page, '1');
  await page.clock.runFor(3 * 60_000 + 50_000);
  await expect(page.getByText('The time is nearly up.')).toBeVisible();
  await press(page, '+');
  await expect(page.getByText('The time is nearly up.')).toBeHidden();
  await page.clock.runFor(3 * 60_000 + 20_000);
  await waitForScreen(page, / of 5 right/u);
  await expect(page.getByText(/The time was up, so the exam was handed in as it stood/u)).toBeVisible();
});

test('a practice ends its rounds with how far it is, and brings back what was missed', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await setUp(page, 'Practice', 'Multiple choice', 'Typed answer');
  await press(page, 'Enter');
  await page.getByText(/^Question 1 of/u).waitFor();
  await answerRound(page);
  await expect(page.getByRole('progressbar', { name: /of 5 facts known/u })).toBeVisible();
  await press(page, 'Enter');
  await page.getByText(/^Round 2 · Question 1 of/u).waitFor();
  await press(page, 'Alt+1');
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByText(/^Round 2 · Question 1 of/u).waitFor();
  await answerRound(page);
  await press(page, 'Escape');
  await waitForScreen(page, / right$/u);
  await expect(page.getByText(/of 5 facts known after 2 rounds/u)).toBeVisible();
});

test('a match is played by numbers, keeps its best time, and says what was no pair', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await setUp(page, 'Match');
  await page.getByRole('radio', { name: '4 pairs' }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await waitForScreen(page, 'Match the pairs');
  const found = () => page.getByRole('img', { name: 'Found' }).count();
  for (const prompt of [1, 2, 3, 4]) {
    for (let answer = 1; answer <= 4; answer += 1) {
      const before = await found();
      const item = page
        .getByRole('region', { name: 'Answers' })
        .getByRole('button')
        .nth(answer - 1);
      if ((await item.getAttribute('aria-disabled')) === 'true') continue;
      await press(page, String(prompt));
      const tried = page.waitForResponse(
        (reply) => reply.request().postData()?.includes('quiz.try') === true,
      );
      await press(page, String(answer));
      const { value } = (await (await tried).json()) as { value: { isRight: boolean } };
      if (value.isRight) {
        if (before < 6)
          await expect
            .poll(async () => (await heading(page).innerText()).includes('right') || (await found()) > before)
            .toBe(true);
        break;
      }
      await expect(page.getByRole('status').filter({ hasText: 'No pair, one second more' })).toBeVisible();
    }
  }
  await waitForScreen(page, / of 4 right/u);
  await expect(page.getByText(/^Every pair in \d+\.\d s: your best time/u)).toBeVisible();
});

test('the daily quiz is had once, and Today then shows how it went', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await page.getByRole('button', { name: 'Start the daily quiz' }).click();
  for (const number of [1, 2, 3, 4, 5]) {
    await page.getByText(`Question ${number} of 5`).waitFor();
    await answerQuestion(page);
    await press(page, 'Enter');
  }
  await waitForScreen(page, / of 5 right/u);
  await press(page, 'g', 't');
  await expect(page.getByText(/^Done for today: \d of 5 right/u)).toBeVisible();
  await page.getByRole('link', { name: 'See the result' }).click();
  await waitForScreen(page, / of 5 right/u);
});

test('certainty is one more key, and can be thought over', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await setUp(page, 'What needs it', 'Multiple choice');
  await page.getByRole('checkbox', { name: /^Say how sure I am/u }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByText('Question 1 of 5').waitFor();
  await press(page, '2');
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toHaveCount(0);
  await press(page, '1', '3');
  await expect(page.getByText(/^You were sure: (?:\+3|−6)\.$/u)).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByText(/Marks for certainty: (?:\+3|−6) of \+3/u)).toBeVisible();
  await page.locator('.option').first().click();
  await page.getByRole('button', { name: /^1 Guessing/u }).click();
  await expect(page.getByText(/^You were guessing: (?:\+1|0)\.$/u)).toBeVisible();
});
