import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/lib/browser.mjs';

/**
 * A Chromium to test in: the one named by CHROMIUM_PATH, Playwright's own, an installed one, else the one
 * that comes inside npm (Linux on x64).
 */
export async function findTestBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const installed = findChromium();
  if (installed) return installed;
  // Tells the package to bring its own libraries, which it otherwise does in AWS Lambda only.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const packed = await import('@sparticuz/chromium');
  return packed.default.executablePath();
}

/** Chromium refuses its sandbox to root, as which containers often run. */
export const BROWSER_ARGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
