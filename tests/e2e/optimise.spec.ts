import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { startLectern } from '../support/lectern.ts';
import { reviewEachDay } from '../support/past.ts';
import { openApp, press, waitForScreen } from '../support/screens.ts';

test('fits the schedule to many reviews, stops when told, and keeps only what predicts better', async ({
  page,
  data,
}) => {
  // Weeks of answers, each kept durably, take their time on a busy machine.
  test.slow();
  reviewEachDay(data, 30);
  const lectern = await startLectern(data);
  await openApp(page, lectern);
  await press(page, 'g', 's');
  await waitForScreen(page, 'Settings');
  const part = page.getByRole('region', { name: 'Fit the schedule to your memory' });
  const fit = part.getByRole('button', { name: 'Fit now' });
  await expect(part.getByText(/ \d{3,} of your reviews can tell more\./u)).toBeVisible();

  await fit.press('Enter');
  await part.getByRole('button', { name: 'Stop fitting' }).press('Enter');
  await expect(fit).toBeEnabled();
  await expect(part.getByText('Cards come back by values published for all learners.')).toBeVisible();

  await fit.press('Enter');
  await expect(part.getByRole('progressbar', { name: /% done$/u })).toBeVisible();
  await expect(part.getByText(/^Done: /u)).toBeVisible({ timeout: 60_000 });
  const told = await part.getByText(/^Done: /u).innerText();
  const isBetter = /log-loss (?<after>[\d.]+) instead of (?<before>[\d.]+)/u.exec(told)?.groups;
  if (isBetter) {
    expect(Number(isBetter.after)).toBeLessThan(Number(isBetter.before));
    await part.getByRole('button', { name: 'Use the published values again' }).press('Enter');
  }
  await expect(part.getByText('Cards come back by values published for all learners.')).toBeVisible();
  await lectern.stop();
});
