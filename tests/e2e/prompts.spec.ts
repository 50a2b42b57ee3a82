import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import type { Running } from '../support/lectern.ts';
import { openApp, press, textOf } from '../support/screens.ts';

const blocks = (page: Page) => page.getByRole('group', { name: 'Questions about what you just read' });
const grades = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });
/** The question that has the focus. */
const asked = (page: Page) => page.locator('.prompt-front:focus');

async function openArticle(page: Page, lectern: Running): Promise<void> {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await blocks(page).first().waitFor();
}

/** Goes on with `j` until the next question has the focus. */
async function goToQuestion(page: Page): Promise<string> {
  for (let step = 0; step < 8 && (await asked(page).count()) === 0; step += 1) await press(page, 'j');
  return textOf(asked(page));
}

test('asks between passages, answers in place, and undoes', async ({ page, lectern }) => {
  await openArticle(page, lectern);
  const first = await goToQuestion(page);
  const block = blocks(page).first();

  await test.step('shows the answer, its sentence, and grades by Review’s keys', async () => {
    await press(page, '3');
    await expect(block.getByText('Question 1 of 3')).toBeVisible();
    await press(page, 'Space');
    await expect(grades(page)).toBeVisible();
    await expect(block.getByText('Answer:').locator('..')).toBeFocused();
    await press(page, 's');
    await expect(block.getByRole('figure')).toBeVisible();
    await press(page, 's');
    await expect(block.getByRole('figure')).toHaveCount(0);
    await press(page, 'Space');
    await expect(asked(page)).not.toHaveText(first);
    await expect(block.getByRole('status')).toHaveText('Good: comes back in 10 minutes, in Review');
    await expect(block.getByRole('listitem')).toContainText(first);
    await expect(grades(page)).toHaveCount(0);
  });

  await test.step('takes the answer back by its name, with the question as it was', async () => {
    await press(page, 'u');
    await expect(asked(page)).toHaveText(first);
    await expect(page.getByText(`Undone: Good on “${first}”`)).toBeVisible();
    await press(page, 'r');
    await expect(page.getByText(`Done again: Good on “${first}”`)).toBeVisible();
    await expect(asked(page)).not.toHaveText(first);
    await press(page, 'u');
    await expect(asked(page)).toHaveText(first);
  });

  await test.step('goes through the place, and on to the next passage', async () => {
    for (const key of ['1', '4', '2']) {
      const front = await textOf(asked(page));
      await press(page, 'Enter');
      await expect(grades(page)).toBeVisible();
      await press(page, key);
      await expect(block.getByRole('listitem').filter({ hasText: front })).toBeVisible();
    }
    await expect(block.getByRole('button', { name: 'All 3 answered today' })).toBeFocused();
    await expect(block.getByRole('listitem')).toHaveText([
      /Again: comes back in 1 minute, in Review/u,
      /Easy: comes back on \d/u,
      /Hard: comes back in \d+ minutes, in Review/u,
    ]);
    await press(page, 'j');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await press(page, 'k');
    await expect(block.getByRole('button', { name: 'All 3 answered today' })).toBeFocused();
  });

  await test.step('shows Review the very same cards', async () => {
    await press(page, 'g', 'v');
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
    await expect(page.getByRole('list', { name: 'Cards left today' })).toContainText('17 new');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Hard on “/u);
  });
});

test('counts an answer once, from two windows and by two presses', async ({ page, lectern, context }) => {
  await openArticle(page, lectern);
  const other = await context.newPage();
  await other.goto(new URL('/read', page.url()).href);
  await blocks(other).first().waitFor();
  const first = await goToQuestion(page);
  expect(await goToQuestion(other)).toBe(first);

  await press(page, 'Space', '4', '4', '4');
  await expect(blocks(page).first().getByText('Question 2 of 3')).toBeVisible();
  await press(other, 'Space', '1');
  await expect(other.getByRole('alert').filter({ hasText: 'answered elsewhere' })).toBeVisible();
  await expect(blocks(other).first().getByText('Question 2 of 3')).toBeVisible();
  await expect(blocks(other).first().getByRole('listitem')).toContainText('Easy: comes back on');

  await press(page, 'g', 't');
  await page.goBack();
  await expect(blocks(page).first().getByText('Question 2 of 3')).toBeVisible();
  await press(page, 'u');
  await expect(page.getByText(`Undone: Easy on “${first}”`)).toBeVisible();
  await expect(blocks(page).first().getByText('Question 1 of 3')).toBeVisible();
});

test('leaves the keys alone where no question has the focus', async ({ page, lectern }) => {
  await openArticle(page, lectern);
  await press(page, 'j');
  await press(page, 'Space');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  await expect(grades(page)).toHaveCount(0);

  await page.evaluate(() => window.scrollTo(0, 0));
  await goToQuestion(page);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 4000);
  await expect(asked(page)).not.toBeInViewport();
  const before = await page.evaluate(() => window.scrollY);
  await press(page, 'Space');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 200);
  await expect(grades(page)).toHaveCount(0);
});

test('keeps the line in its place when questions fold, go and come', async ({ page, lectern }) => {
  await openArticle(page, lectern);
  const line = page.getByText('However, the expert drew attention');
  await line.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    window.scrollBy(0, -120);
  });
  const top = () => line.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await expect.poll(top).toBeGreaterThan(100);
  await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  const before = await top();
  for (const said of ['Questions folded', 'No questions', 'Questions open']) {
    await press(page, 'p');
    await expect(page.getByText(said)).toBeVisible();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  }
});

test('folds one place, folds all, and turns them off for good', async ({ page, lectern }) => {
  await openArticle(page, lectern);
  await goToQuestion(page);
  await press(page, 'p');
  const folded = blocks(page).first().getByRole('button', { name: '3 questions about what you just read' });
  await expect(folded).toBeFocused();
  await press(page, 'Enter');
  await expect(blocks(page).first().getByText('Question 1 of 3')).toBeVisible();
  await press(page, 'p');
  await expect(blocks(page)).toHaveCount(0);
  await expect(page.locator('.reading-text [data-start]:focus')).toHaveCount(1);
  await page.reload();
  await page.getByRole('article').waitFor();
  await expect(page.getByText('Recall that in 2020')).toBeVisible();
  await expect(blocks(page)).toHaveCount(0);
  await press(page, 'g', 's');
  await page.getByRole('radio', { name: /^Open/u }).focus();
  await press(page, 'Space');
  await expect(page.getByText('Saved')).toBeVisible();
  await press(page, 'g', 'r');
  await expect(blocks(page).first()).toBeVisible();
});

test('prints the article without its questions', async ({ page, lectern }) => {
  await openArticle(page, lectern);
  await page.emulateMedia({ media: 'print' });
  await expect(blocks(page)).toHaveCount(0);
  await expect(page.getByText('Recall that in 2020')).toBeVisible();
});
