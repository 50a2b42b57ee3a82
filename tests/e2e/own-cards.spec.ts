import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, revealCard } from '../support/screens.ts';

test('makes a card of selected words by keyboard, and reviews it at once', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  await press(page, 'j', 'v', ...Array(12).fill('ArrowRight'), 'c');
  const editor = page.getByRole('dialog', { name: 'Make a card' });
  const text = editor.getByLabel('Text with blanks');
  await expect(text).toBeFocused();
  const words = await text.inputValue();
  expect(words).toMatch(/^In Bishkek, .*\{\{c1::.+\}\}/u);
  const hidden = /\{\{c1::(.+)\}\}/u.exec(words)?.[1] ?? '';
  await expect(editor.locator('.editor-quote')).toHaveText(hidden);
  await expect(editor.getByText('Makes 1 card')).toBeVisible();

  await test.step('makes a second blank with Anki’s keys', async () => {
    await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(3, 10));
    await press(page, 'Control+Shift+KeyC');
    await expect(text).toHaveValue(/^In \{\{c2::Bishkek\}\}/u);
    await expect(editor.getByText('Makes 2 cards')).toBeVisible();
  });
  await press(page, 'Control+Enter');
  await expect(page.getByText('2 cards made. You can review them now.')).toBeVisible();

  await test.step('the text asks it after the stretch it is about', async () => {
    const questions = page.getByRole('group', { name: 'Questions about what you just read' }).first();
    const own = questions.locator('.prompt-front', { hasText: words.slice(0, 12) });
    // At most two others stand before it, and are answered first.
    for (let answered = 0; answered < 2 && (await own.count()) === 0; answered += 1) {
      await questions.locator('.prompt-front').focus();
      await press(page, 'Space', '4');
      await expect(questions.getByRole('listitem')).toHaveCount(answered + 1);
    }
    await own.focus();
    await press(page, 'Space');
    await expect(questions.locator('.prompt')).toContainText(hidden);
    await press(page, 's');
    await expect(questions.locator('.evidence-lit')).toHaveText(hidden);
  });

  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await revealCard(page);
  await expect(page.locator('.evidence-lit')).toHaveText(hidden);
  await expect(page.getByText('Your own card')).toBeVisible();
  await press(page, 's');
  await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
});

test('makes, edits and deletes a card without a selection, and undoes each', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  const front = page.getByRole('heading', { level: 1 });
  const showAnswer = page.getByRole('button', { name: 'Show answer' });
  await showAnswer.waitFor();
  const first = await front.innerText();

  await press(page, 'a');
  const editor = page.getByRole('dialog', { name: 'Make a card' });
  await expect(editor.getByLabel('Question', { exact: true }).last()).toBeFocused();
  await page.keyboard.type('What is <b>x</b>?');
  await press(page, 'Tab');
  await page.keyboard.type('<script>alert(1)</script>');
  await expect(editor.getByText('No words of the article prove it yet.')).toBeVisible();
  await press(page, 'Tab');
  await page.keyboard.type('capital of kyrgyzstan');
  await press(page, 'Enter');
  await expect(editor.locator('.editor-quote')).toHaveText('capital of Kyrgyzstan');
  await editor.getByRole('button', { name: 'Make the card' }).click();
  await expect(editor).toHaveCount(0);

  await test.step('the card before the learner stays, the new one comes next', async () => {
    await expect(front).toHaveText(first);
    await revealCard(page);
    await press(page, '3');
    await expect(front).toHaveText('What is <b>x</b>?');
  });
  await test.step('edits it in place', async () => {
    await press(page, 'e');
    const edit = page.getByRole('dialog', { name: 'Edit the card' });
    await expect(edit.locator('textarea').first()).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('What is y?');
    await press(page, 'Control+Enter');
    await expect(front).toHaveText('What is y?');
  });
  await test.step('deletes it, and undoes deleting and editing', async () => {
    await press(page, 'e');
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('Deleted. Undo brings it back.')).toBeVisible();
    await expect(front).not.toHaveText('What is y?');
    await press(page, 'u');
    await expect(front).toHaveText('What is y?');
    await press(page, 'u');
    await expect(front).toHaveText('What is <b>x</b>?');
  });
});

test('puts a card of the dossier in other words, and back', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  const front = page.getByRole('heading', { level: 1 });
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  const own = await front.innerText();
  await press(page, 'e');
  const editor = page.getByRole('dialog', { name: 'Edit the card' });
  await expect(editor.locator('textarea').first()).toBeFocused();
  await press(page, 'Control+a');
  await page.keyboard.type('In my words: ____?');
  await press(page, 'Control+Enter');
  await expect(front).toContainText('In my words');
  await press(page, 'e');
  await expect(editor.getByRole('region', { name: 'The dossier’s own words' })).toBeVisible();
  await editor.getByRole('button', { name: 'Put the dossier’s words back' }).click();
  await expect(front).toHaveText(own);
});

test('warns of a card that asks the same, and keeps what was typed when it is closed', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await press(page, 'e');
  const edited = page.getByRole('dialog', { name: 'Edit the card' }).locator('textarea');
  const [question, answer] = [await edited.first().inputValue(), await edited.nth(1).inputValue()];
  await press(page, 'Escape', 'a');
  const fields = page.getByRole('dialog', { name: 'Make a card' }).locator('textarea');
  await fields.first().fill(question);
  await fields.nth(1).fill(answer);
  await expect(page.getByText('Another card asks the same')).toBeVisible();
  await press(page, 'Escape');
  await press(page, 'a');
  await expect(fields.first()).toHaveValue(question);
});

test('keeps what was learnt of each blank when the blanks are renumbered', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'a');
  const editor = page.getByRole('dialog', { name: 'Make a card' });
  await editor.getByRole('radio', { name: /blanks/iu }).press('Space');
  await editor.getByLabel('Text with blanks').fill('{{c1::Fog}} is near the {{c2::harbour}}');
  await expect(editor.getByText('Makes 2 cards')).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(editor).toHaveCount(0);
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await revealCard(page);
  await expect(page.locator('.card-back')).toContainText('Fog');
  await press(page, '4');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();

  await press(page, 'u');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is near the harbour');
  await press(page, 'r');
  await page.goto(new URL('/library/cards?q=is:own', page.url()).href);
  await page.getByRole('searchbox', { name: 'Search' }).press('Enter');
  await press(page, 'Home', 'e');
  const text = page.getByRole('dialog', { name: 'Edit the card' }).getByLabel('Text with blanks');
  await text.fill('{{c2::Fog}} is near the {{c1::harbour}}');
  await press(page, 'Control+Enter');
  await expect(text).toHaveCount(0);
  const row = (answer: string) =>
    page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: answer, exact: true }) });
  await expect(row('Fog').getByRole('gridcell', { name: 'review' })).toHaveCount(1);
  await expect(row('harbour').getByRole('gridcell', { name: 'new' })).toHaveCount(1);
});
