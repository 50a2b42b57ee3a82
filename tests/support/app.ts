import { test as base } from '@playwright/test';
import { newFolder } from './folder.ts';
import { type Running, startLectern } from './lectern.ts';

/** A Lectern with an empty data folder of its own, ended after the test. */
export const test = base.extend<{ readonly data: string; readonly lectern: Running }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  data: async ({}, use) => use(newFolder()),
  lectern: async ({ data }, use) => {
    const lectern = await startLectern(data);
    await use(lectern);
    await lectern.stop();
  },
});
