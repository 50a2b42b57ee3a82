import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

/** Highlights two sentences of the article, the first of them as a question. */
async function highlightTwo(page: Page): Promise<void> {
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  const markers = page.getByRole('button', { name: /^Your highlight/u });
  await press(page, 'j', 'v', '3');
  await expect(markers).toHaveCount(1);
  await press(page, 'j', 'v', '1');
  await expect(markers).toHaveCount(2);
}

test('edits a note where it is listed, shows only those with a note, and undoes, by keyboard', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await highlightTwo(page);
  await press(page, 'g', 'h');
  const entries = page.getByRole('list', { name: 'Your highlights' }).getByRole('listitem');
  await expect(entries).toHaveCount(2);
  const second = entries.nth(1);
  const edit = second.getByRole('button', { name: 'Add a note' });

  await test.step('Escape leaves the note as it was', async () => {
    await edit.focus();
    await press(page, 'Enter');
    await expect(second.getByLabel('Note')).toBeFocused();
    await page.keyboard.type('Not kept');
    await press(page, 'Escape');
    await expect(edit).toBeFocused();
    await expect(page.getByText('Not kept')).toHaveCount(0);
  });

  await test.step('Control and Enter keeps the note and what the words are for', async () => {
    await press(page, 'Enter');
    await page.keyboard.type('Who says so?');
    await press(page, 'Shift+Tab', 'ArrowRight');
    await expect(second.getByRole('radio', { name: 'Definition' })).toBeChecked();
    await press(page, 'Tab', 'Control+Enter');
    await expect(second.getByRole('button', { name: 'Edit' })).toBeFocused();
    await expect(second).toContainText('Who says so?');
    await expect(second).toContainText('Definition');
  });

  await test.step('only those with a note', async () => {
    await page.getByRole('checkbox', { name: 'With a note' }).focus();
    await press(page, 'Space');
    await expect(entries).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveText('1 of 2 highlights');
    await press(page, 'Space');
    await expect(entries).toHaveCount(2);
  });

  await test.step('undo and redo say what they did', async () => {
    await press(page, 'u');
    await expect(page.getByText('Undone: Note on “')).toBeVisible();
    await expect(second).not.toContainText('Who says so?');
    await expect(second).toContainText('Important');
    await press(page, 'r');
    await expect(page.getByText('Done again: Note on “')).toBeVisible();
    await expect(second).toContainText('Who says so?');
  });
});

test('undo and redo work where the article is open at a proof', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await highlightTwo(page);
  await press(page, 'g', 'h');
  const link = page.getByRole('link', { name: 'Show in article' }).first();
  await link.focus();
  await press(page, 'Enter');
  await expect(page.getByRole('article').locator('mark').first()).toBeFocused();
  const markers = page.getByRole('button', { name: /^Your highlight/u });
  await expect(markers).toHaveCount(2);
  await press(page, 'u');
  await expect(page.getByText('Undone: Highlight “')).toBeVisible();
  await expect(markers).toHaveCount(1);
  await press(page, 'r');
  await expect(page.getByText('Done again: Highlight “')).toBeVisible();
  await expect(markers).toHaveCount(2);
});
