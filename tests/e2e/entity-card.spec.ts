import { expect, type Locator } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

/** Opens a folded part by keyboard; short ones are open already. */
async function unfold(part: Locator): Promise<void> {
  if ((await part.getAttribute('open')) === null) await part.locator('summary').press('Enter');
}

test('opens a name by keyboard: who it is, its passages, its facts, and how well it is known', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  const name = page.getByRole('article').getByRole('button', { name: 'Vladimir Zainetdinov' }).first();
  await name.focus();
  await press(page, 'Enter');
  const card = page.getByRole('dialog', { name: 'Vladimir Zainetdinov, person' });
  await expect(card).toBeFocused();
  await expect(card).toContainText(/You have not been asked about it yet\. It has \d+ cards/u);

  await test.step('each passage that names it is a link that goes there', async () => {
    const passages = card.locator('details', { hasText: /^Named in/u });
    await unfold(passages);
    const link = passages.getByRole('link').last();
    const words = await link.locator('mark').innerText();
    await link.press('Enter');
    const lit = page.getByRole('article').locator('mark');
    await expect(lit).toHaveText(words);
    await expect(lit).toBeFocused();
    await press(page, 'b');
    await name.waitFor();
    await expect(lit).toHaveCount(0);
  });

  await test.step('each fact has its status, its recall and the way to its proof', async () => {
    await name.press('Enter');
    const facts = card.locator('details', { hasText: /^\d+ facts/u });
    await unfold(facts);
    const fact = facts.getByRole('listitem').first();
    await expect(fact).toContainText('Never tested');
    await expect(fact).toContainText(/Reported|Official statement|Expert’s opinion/u);
    await expect(fact.getByRole('link', { name: /Show in article/u })).toBeVisible();
  });

  await test.step('folding a part leaves the card open', async () => {
    const part = card.locator('details').first();
    await part.locator('summary').press('Enter');
    await expect(part).not.toHaveAttribute('open');
    await expect(card).toBeVisible();
  });

  await test.step('Escape gives the focus back to the name', async () => {
    await press(page, 'Escape');
    await expect(card).toHaveCount(0);
    await expect(name).toBeFocused();
  });

  await test.step('Explore is one link away', async () => {
    await name.press('Enter');
    await card.getByRole('link', { name: 'Show in Explore' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Zainetdinov' })).toBeVisible();
  });
});
