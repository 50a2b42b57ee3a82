import type { Page } from '@playwright/test';

/** A state of the application, and how to come to it from the one before. */
export type ScreenState = {
  readonly name: string /** A state that a narrow window does not have. */;
  readonly needsWidth?: true;
  readonly open: (page: Page) => Promise<void>;
};

/** Opens what the button of this name opens. */
export async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog', { name }).waitFor();
}
