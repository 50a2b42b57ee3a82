import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { seedDossier } from '../../src/main/services/seed.ts';
import { listDossiers, loadDossier } from '../../src/main/storage/dossier-rows.ts';
import { closeDatabase, openDatabase } from '../../src/main/storage/open.ts';
import { MIGRATIONS } from '../support/core.ts';
import { sha256 } from '../support/dossiers.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { openApp, press, revealCard, textOf } from '../support/screens.ts';

/** Puts a later version of the article into the learner's database, as an upgrade does. */
function correctArticle(data: string, words: string): void {
  const opened = openDatabase(join(data, 'lectern.db'), MIGRATIONS);
  if (!opened.ok) throw new Error(opened.error.kind);
  const [id] = listDossiers(opened.value);
  const stored = id && loadDossier(opened.value, id);
  if (!stored) throw new Error('A dossier is stored.');
  const article = stored.article.replace(words, `${words.slice(0, -1)}, they say.`);
  const header = { ...stored.header, version: stored.header.version + 1 };
  expect(seedDossier(opened.value, { ...stored, header, article, articleSha256: sha256(article) })).toEqual(
    [],
  );
  // Its learning step is over, so that it comes first.
  opened.value.prepare('UPDATE card_state SET due_at = 0').run();
  closeDatabase(opened.value);
}

test('a card whose sentence left the article keeps its history and says so', async ({ page }) => {
  const data = newFolder();
  const before = await startLectern(data);
  await openApp(page, before);
  await press(page, 'g', 'v');
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  const front = page.getByRole('heading', { level: 1 });
  const asked = await textOf(front);
  await revealCard(page);
  const evidence = page.getByRole('blockquote');
  const quotation = await evidence.locator('mark').innerText();
  const sentence = await evidence.innerText();
  await press(page, '1');
  await expect(front).not.toHaveText(asked);
  await before.stop();

  correctArticle(data, sentence);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await press(page, 'g', 'v');
  await expect(front).toHaveText(asked);
  await revealCard(page);
  await expect(page.getByText('No longer in the text')).toBeVisible();
  await expect(evidence).toHaveText(quotation);
  await expect(page.getByRole('link', { name: 'Show in article' })).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await press(page, 'i');
  const info = page.getByRole('dialog', { name: 'Card' });
  await expect(info.getByText('No longer in the text')).toBeVisible();
  await expect(info.getByRole('table')).toContainText('Again');
  await lectern.stop();
});
