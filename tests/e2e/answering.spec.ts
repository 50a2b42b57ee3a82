import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewDaysAgo } from '../support/past.ts';
import { openApp, press, revealCard, waitForScreen } from '../support/screens.ts';

/** Goes to the settings, changes some and waits until they are kept. */
async function set(page: Page, change: () => Promise<void>): Promise<void> {
  await press(page, 'g', 's');
  await waitForScreen(page, 'Settings');
  await change();
  await page.getByText('Saved', { exact: true }).waitFor();
}

test('compares what is typed with the answer, and lets the learner decide', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await set(page, async () => {
    for (const form of [/^Questions You type the answer/u, /^Blanks/u]) {
      await page.getByRole('checkbox', { name: form }).press('Space');
      await expect(page.getByRole('checkbox', { name: form })).toBeChecked();
    }
  });
  await press(page, 'Alt+3');
  const field = page.getByRole('textbox', { name: 'Your answer' });
  await expect(field).toBeFocused();
  await page.keyboard.type('surely something else');
  await press(page, 'Enter');
  const result = page.getByRole('region', { name: 'What you typed' });
  await expect(result).toContainText('Space grades Again; you decide.');
  const answer = await page.locator('.card-back').innerText();
  await press(page, 'Space');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Again on/u);
  await press(page, 'Control+Shift+z');
  await expect(field).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type(answer.replace(/^Answer:\s*/u, '').toLowerCase());
  await press(page, 'Enter');
  await expect(result).toContainText('Space grades Good; you decide.');
  await press(page, '4');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Easy on/u);
});

test('goes on by itself when wanted, pauses, and gives more time', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await set(page, async () => {
    await page.getByRole('textbox', { name: 'Seconds for a question' }).fill('3');
    await page.getByRole('textbox', { name: 'Seconds for an answer' }).fill('2');
    await page.getByRole('radio', { name: /^Answer Good/u }).press('Space');
  });
  await press(page, 'Alt+3');
  await page.getByRole('button', { name: /^Pause/u }).waitFor();
  await press(page, 'p');
  await expect(page.getByRole('status').getByText('Paused')).toBeAttached();
  await press(page, '+');
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  const front = page.getByRole('heading', { level: 1 });
  const first = await front.innerText();
  await press(page, 'p');
  await expect(page.getByText(/^Answer in 1\d s$/u)).toBeVisible();
  await press(page, 'Space');
  await expect(page.getByText(/^Next card in \d s$/u)).toBeVisible();
  await expect(front).not.toHaveText(first);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Good on/u);
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
});

test('keeps the finer points of the schedule, and says what cannot be', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const steps = page.getByRole('textbox', { name: 'Learning steps, in minutes', exact: true });
  await set(page, () => steps.fill('2 15'));
  const leech = page.getByRole('textbox', { name: 'A card is a leech after, times forgotten' });
  await leech.fill('1');
  await expect(page.getByText('Type a whole number from 2 to 99. Until then 8 stays.')).toBeVisible();
  await leech.fill('4');
  // What was typed last is kept also when the screen is left at once.
  await press(page, 'Alt+1');
  await page.getByRole('region', { name: 'What to do now' }).waitFor();
  await press(page, 'g', 's');
  await expect(steps).toHaveValue('2 15');
  await expect(leech).toHaveValue('4');
  await press(page, 'Alt+3');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await press(page, 'Space');
  await expect(page.getByRole('button', { name: /^Again/u })).toContainText('<2m');
});

test('says that a card is a leech, and offers to mend or to suspend it', async ({ page, data }) => {
  // Known at once, forgotten twice since: the first card comes first on each of these days.
  for (const [days, rating] of [
    [60, 4],
    [40, 1],
    [39, 3],
    [20, 1],
  ] as const)
    reviewDaysAgo(data, days, [rating]);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await set(page, () =>
    page.getByRole('textbox', { name: 'A card is a leech after, times forgotten' }).fill('2'),
  );
  await press(page, 'Alt+3');
  await page.getByText('Forgotten 2 times').waitFor();
  await revealCard(page);
  const leech = page.getByRole('region', { name: 'Leech' });
  await expect(leech).toContainText('You have forgotten this card 2 times.');
  await leech.getByRole('button', { name: /^Edit the card/u }).press('Enter');
  await page.getByRole('dialog', { name: 'Edit the card' }).waitFor();
  await press(page, 'Escape');
  await leech.getByRole('button', { name: /^Suspend it/u }).press('Enter');
  await expect(page.getByText('Forgotten 2 times')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /^Undo: Suspend/u);
  await lectern.stop();
});

test('changes between typing and thinking for the session at hand', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  const field = page.getByRole('textbox', { name: 'Your answer' });
  await press(page, 't');
  await expect(field).toBeFocused();
  await press(page, 'Enter');
  await page.getByRole('group', { name: 'How well did you know it?' }).waitFor();
  await press(page, '4');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Card', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Think of the answers in this session/u }).press('Enter');
  await expect(field).toHaveCount(0);
});

test('counts a long look at a card as a minute', async ({ page, lectern }) => {
  await page.clock.install();
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await page.clock.fastForward('20:00');
  await revealCard(page);
  await press(page, '4');
  await expect(page.getByRole('progressbar', { name: /^1 answered/u })).toBeAttached();
  await page.getByRole('button', { name: 'Finish' }).press('Enter');
  await waitForScreen(page, '1 card in 1 minute');
});
