import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (...path: readonly string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));

test('says by keyboard which Lectern this is and under which licences it is shipped', async ({
  page,
  lectern,
}) => {
  await openApp(page, lectern);
  await press(page, 'Control+k');
  await page.getByRole('combobox').fill('about');
  await page.getByRole('option', { name: /^About Lectern/u }).waitFor();
  await press(page, 'Enter');
  await waitForScreen(page, 'About Lectern');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(`Version ${read('package.json').version}`)).toBeVisible();
  await expect(
    page.getByText(read('db', 'dossiers', 'csto-bishkek-2019', 'dossier.json').source),
  ).toBeVisible();
  await expect(page.getByText('Natural Earth (public domain')).toBeVisible();

  // Every library of the bundles, the letters and the map, and what is shipped as it is.
  const { dependencies, optionalDependencies } = read('package.json');
  const shipped = [
    ...Object.keys({ ...dependencies, ...optionalDependencies }),
    ...[
      'electron',
      'react',
      'zod',
      'ts-fsrs',
      'wouter',
      'd3-geo',
      'papaparse',
      'lucide-react',
      'world-atlas',
    ],
    ...['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3'],
  ];
  const listed = await page.locator('.notice-name').allTextContents();
  expect(listed).toEqual(expect.arrayContaining(shipped));
  expect(listed).toEqual(listed.toSorted());

  const letters = page.getByRole('group').filter({ hasText: '@fontsource-variable/source-serif-4' });
  await letters.locator('summary').focus();
  await press(page, 'Enter');
  await expect(letters.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible();
});

test('says what was not read when what lies beside the page is gone', async ({ page, lectern }) => {
  await page.route('**/notices.json', (route) => route.fulfill({ status: 404 }));
  await openApp(page, lectern);
  await press(page, 'g', 's');
  await page.getByRole('link', { name: 'About Lectern' }).click();
  await expect(page.getByText(/^What Lectern is built with could not be read\./u)).toBeVisible();
  await page.unroute('**/notices.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.notice-name').first()).toBeVisible();
});
