import type { Page } from '@playwright/test';
import { press } from '../../support/screens.ts';

/** Something that the learner does, by the name it is printed under. */
export type Interaction = { readonly name: string; readonly act: (page: Page) => Promise<void> };

/** What is done on one screen or part of one, in an order that ends as it began. */
export type Subject = {
  readonly name: string;
  /** Comes to where it begins, from wherever Lectern is. */
  readonly open: (page: Page) => Promise<void>;
  readonly interactions: readonly Interaction[];
};

/** Presses keys. */
export const key = (name: string, ...keys: readonly string[]): Interaction => ({
  name,
  act: (page) => press(page, ...keys),
});

/** Presses the first button of this name with the mouse. */
export const click = (name: string, label: string | RegExp): Interaction => ({
  name,
  act: (page) => page.getByRole('button', { name: label, exact: true }).first().click(),
});

/** Does something else. */
export const act = (name: string, doIt: Interaction['act']): Interaction => ({ name, act: doIt });

/** Opens the article at its top, the focus on nothing in it. */
export async function openArticle(page: Page): Promise<void> {
  await press(page, 'g', 'r');
  await page.getByRole('article').waitFor();
  await page.locator('.prompt-front').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}
