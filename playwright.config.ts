import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from './tests/support/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: true,
  // One at a time where nobody waits: two browsers and two Lecterns on two cores are in each other's way.
  workers: process.env.CI ? 1 : 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Asia/Bishkek',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findTestBrowser(), args: [...BROWSER_ARGS] },
  },
});
