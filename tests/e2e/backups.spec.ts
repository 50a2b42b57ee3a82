import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { damage } from '../support/damage.ts';
import { startLectern } from '../support/lectern.ts';
import { openApp, press, revealCard, waitForScreen } from '../support/screens.ts';

async function answerOne(page: Page): Promise<void> {
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  await revealCard(page);
  await press(page, '3');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
}

async function makeBackup(page: Page): Promise<void> {
  await press(page, 'g', 'b');
  await waitForScreen(page, 'Backups');
  await press(page, 'n');
  await page.getByText(/^(?:Backed up and checked|Nothing has changed)/u).waitFor();
}

test('makes a backup and restores it, by keyboard alone, with what was there kept', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await answerOne(page);
  await makeBackup(page);
  await answerOne(page);
  await press(page, 'g', 'b');
  await waitForScreen(page, 'Backups');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const restore = page.getByRole('button', { name: /^Restore the backup of/u });
  await restore.first().focus();
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: /^Restore the backup of/u });
  await expect(dialog).toContainText('1 review.');
  await expect(dialog).toContainText('What you have now is kept');
  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
  await expect(restore.first()).toBeFocused();
  await press(page, 'Enter');
  await dialog.getByRole('button', { name: 'Restore this backup' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('status')).toContainText('Restored the backup');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const kept = page.getByRole('listitem').filter({ hasText: 'Before a backup was restored' });
  await expect(kept).toContainText(/\d+ cards, 2 reviews/u);
  await press(page, 'g', 'p');
  await waitForScreen(page, 'Progress');
  await expect(page.getByText(/1 card today|1 card/u).first()).toBeVisible();
});

for (const way of ['a backup', 'what can be saved', 'the file as it is'] as const) {
  test(`says that the data are damaged, and goes on with ${way}`, async ({ page, data }) => {
    const first = await startLectern(data);
    await openApp(page, first);
    await answerOne(page);
    await makeBackup(page);
    await answerOne(page);
    await first.stop();
    damage(join(data, 'lectern.db'));
    const damaged = readFileSync(join(data, 'lectern.db'));
    const second = await startLectern(data);
    await page.goto(second.url);
    await waitForScreen(page, 'Your data are damaged');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(readFileSync(join(data, 'lectern.db'))).toEqual(damaged);
    if (way === 'a backup') {
      await page
        .getByRole('button', { name: /^Restore the backup of/u })
        .first()
        .focus();
      await press(page, 'Enter');
    } else if (way === 'what can be saved') {
      await page.getByRole('button', { name: 'See what can be saved' }).focus();
      await press(page, 'Enter');
      await expect(page.getByText('Answers to cards: 2 saved, nothing lost')).toBeVisible();
      await page.getByRole('button', { name: 'Go on with what was saved' }).focus();
      await press(page, 'Enter');
    } else {
      await page.getByRole('button', { name: 'Open it as it is' }).focus();
      await press(page, 'Enter');
    }
    await page.getByRole('region', { name: 'What to do now' }).waitFor();
    const [kept = ''] = readdirSync(join(data, 'kept'));
    expect(readFileSync(join(data, 'kept', kept, 'lectern.db'))).toEqual(damaged);
    await second.stop();
  });
}
