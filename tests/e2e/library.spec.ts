import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, revealCard, textOf, waitForScreen } from '../support/screens.ts';

async function openCards(page: Page, search: string): Promise<void> {
  await press(page, 'g', 'l');
  await waitForScreen(page, 'Library');
  await press(page, 'Enter');
  await waitForScreen(page, 'Cards');
  await press(page, '/');
  await page.keyboard.type(search);
}

const count = (page: Page) => page.locator('.browser-count');
const selected = (page: Page) => page.getByRole('row', { selected: true });

test('finds cards by the search language, changes many at once and takes it back by key', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await openCards(page, 'speaker:Lavrov ');
  await expect(count(page)).toHaveText(/^\d+ cards?$/u);
  await press(page, 'Enter');
  const grid = page.getByRole('grid', { name: 'Cards' });
  await expect(grid).toBeFocused();

  await press(page, 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(selected(page)).toHaveCount(3);
  await press(page, 'Control+ArrowDown', 'Space');
  await expect(page.getByText('4 cards selected')).toBeVisible();
  await press(page, '@');
  await expect(page.getByText('4 cards changed.')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'suspended' })).toHaveCount(4);
  await press(page, 'f', '3');
  await expect(page.getByRole('gridcell', { name: '3', exact: true })).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute(
    'title',
    'Undo: Flag 3 on 4 cards',
  );
  await press(page, 'u', 'u');
  await expect(page.getByText('Undone: Suspend 4 cards')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'suspended' })).toHaveCount(0);

  await press(page, 'Control+a', '*');
  await press(page, '/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('is:marked -speaker:Lavrov');
  await expect(count(page)).toHaveText(/^No card is like this/u);
});

test('says what cannot be read, and keeps search and order for Back', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openCards(page, 'topic:agenda is:dew');
  await expect(page.getByText('A card can be new, learning, review, due')).toBeVisible();
  await expect(page.getByText('How to search')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('topic:agenda');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('columnheader', { name: 'Answer' })).toHaveAttribute('aria-sort', 'ascending');
  const first = await page.getByRole('row').nth(1).innerText();
  await press(page, 'g', 't');
  await page.getByRole('region', { name: 'What to do now' }).waitFor();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('topic:agenda');
  await expect(page.getByRole('row').nth(1)).toHaveText(first, { useInnerText: true });
});

test('keeps a search under a name, renames it and deletes it', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openCards(page, 'status:opinion');
  const menu = page.getByRole('button', { name: 'Saved filters' });
  await menu.focus();
  await press(page, 'Enter');
  await page.getByRole('textbox', { name: 'Name for the search at hand' }).fill('Judgements');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Rename Judgements' }).press('Enter');
  await page.getByRole('textbox', { name: 'New name for Judgements' }).fill('Views');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Delete Views' })).toBeVisible();
  await press(page, 'Escape', 'g', 'l');
  await page.getByRole('link', { name: 'Views' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('status:opinion');
  await menu.press('Enter');
  await page.getByRole('button', { name: 'Delete Views' }).press('Enter');
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('shows the card at hand with its proof, and opens its info and its editor', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await openCards(page, 'kind:date');
  await press(page, 'Enter', 'ArrowDown', 'ArrowDown');
  const card = page.getByRole('region', { name: 'The card at hand' });
  await expect(card.getByRole('link', { name: 'Show in article' })).toBeVisible();
  await press(page, 'i');
  await page.getByRole('dialog', { name: 'Card' }).getByText('It is new').waitFor();
  await press(page, 'Escape', 'e');
  await page.getByRole('dialog', { name: 'Edit the card' }).waitFor();
  await press(page, 'Escape');
  await expect(page.getByRole('grid', { name: 'Cards' })).toBeFocused();
});

test('crams what a search finds without a trace in what is due', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await openCards(page, 'speaker:Lavrov');
  await press(page, 'Enter', 'x');
  await waitForScreen(page, 'Study a part');
  await page.getByRole('radio', { name: /^Cram/u }).click();
  await page.getByRole('textbox', { name: 'Cards, at most' }).fill('2');
  await page.getByRole('button', { name: 'Begin to cram' }).press('Enter');
  await expect(page.getByText('Cramming: no schedule changes')).toBeVisible();
  const front = page.getByRole('heading', { level: 1 });
  const first = await textOf(front);
  await revealCard(page);
  await press(page, '1');
  await expect(front).not.toHaveText(first);
  await revealCard(page);
  await press(page, '3');
  await expect(front).toHaveText(first);
  await revealCard(page);
  await press(page, '4');
  await waitForScreen(page, /^2 cards in/u);
  await expect(page.getByText('You crammed: no schedule and no figure has changed.')).toBeVisible();
  await press(page, 'g', 'l', 'Enter');
  await page.goto(new URL('/library/cards?q=-is:new', page.url()).href);
  await expect(count(page)).toHaveText(/^No card is like this/u);
});
