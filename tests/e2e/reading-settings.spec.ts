import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press } from '../support/screens.ts';

test('marks each kind of name with a line of its own, and leaves off the kinds switched off', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  const article = page.getByRole('article');
  const named = (kind: string) => article.getByRole('button', { name: new RegExp(`, ${kind}$`, 'u') });
  await named('person').first().waitFor();

  await test.step('no two kinds have the same line', async () => {
    await page.getByRole('button', { name: 'Marks' }).click();
    const lines = await page
      .getByRole('group', { name: 'Kinds of names' })
      .locator('span')
      .evaluateAll((labels) =>
        labels.map((label) => {
          const { textDecorationStyle, textDecorationThickness } = getComputedStyle(label);
          return `${textDecorationStyle} ${textDecorationThickness}`;
        }),
      );
    expect(lines).toHaveLength(9);
    expect(new Set(lines).size).toBe(9);
  });

  await test.step('a kind switched off by keyboard stays off after a reload', async () => {
    await page.getByRole('checkbox', { name: 'People' }).focus();
    await press(page, 'Space');
    await expect(named('person')).toHaveCount(0);
    await expect(named('country').first()).toBeVisible();
    await press(page, 'Escape');
    await page.reload();
    await named('country').first().waitFor();
    await expect(named('person')).toHaveCount(0);
  });

  await test.step('all names go and come with one key, and the kind stays off', async () => {
    await press(page, 'm');
    await expect(named('country')).toHaveCount(0);
    await press(page, 'm');
    await expect(named('country').first()).toBeVisible();
    await expect(named('person')).toHaveCount(0);
  });
});

test('keeps the line spacing', async ({ page, lectern }) => {
  await openApp(page, lectern);
  await press(page, 'g', 'r');
  const paragraph = page.locator('.reading-paragraph').first();
  const spacing = () =>
    paragraph.evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
  await expect.poll(spacing).toBeCloseTo(1.6);
  await page.getByRole('button', { name: 'Text and theme' }).click();
  await page.getByRole('button', { name: 'Lines further apart' }).focus();
  await press(page, 'Enter', 'Enter');
  await expect(page.getByText('200 %')).toBeVisible();
  await expect.poll(spacing).toBeCloseTo(2);
  await expect(page.getByRole('button', { name: 'Lines further apart' })).toBeDisabled();
  await press(page, 'Escape');
  await page.reload();
  await expect.poll(spacing).toBeCloseTo(2);
});
