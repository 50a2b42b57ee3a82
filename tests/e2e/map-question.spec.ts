import { expect, type Page } from '@playwright/test';
import { test } from '../support/app.ts';
import { openQuestion } from '../support/quizzes.ts';
import { openApp, press } from '../support/screens.ts';

const verdict = (page: Page) => page.getByRole('region', { name: 'What came of it' });
const marks = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('button');

async function openMap(page: Page): Promise<number> {
  const { solution } = await openQuestion(page, 'map', 2);
  await page.locator('.map-answer-mark').first().waitFor();
  return solution.type === 'map' ? solution.mark : -1;
}

test('chooses a mark by its number, each told by direction and distance', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const right = await openMap(page);
  await expect(marks(page).first()).toHaveAccessibleName(/about [\d,]+ km (?:north|south|east|west).* of /u);
  await press(page, 'Enter');
  await expect(page.getByText('No mark is chosen yet.')).toBeVisible();
  const other = right === 0 ? 1 : 0;
  await press(page, String(other + 1));
  await expect(marks(page).nth(other)).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Enter');
  await expect(verdict(page)).toContainText(
    new RegExp(`Mark ${other + 1} is .*; .* is mark ${right + 1}\\.`, 'u'),
  );
});

test('chooses the nearest mark by a click beside it', async ({ page, lectern }) => {
  await openApp(page, lectern);
  const right = await openMap(page);
  const box = await page.locator('.map-answer-mark').nth(right).boundingBox();
  if (!box) throw new Error('The mark is on the map.');
  await page.mouse.click(box.x + box.width + 4, box.y + box.height / 2);
  await expect(marks(page).nth(right)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toContainText('Right');
});
