import { press, waitForScreen } from '../screens.ts';
import type { ScreenState } from './state.ts';

/** A day by which to know it. */
export const EXAM: readonly ScreenState[] = [
  {
    name: 'no exam yet',
    open: async (page) => {
      await press(page, 'g', 't');
      await page.getByRole('link', { name: 'Set a day' }).click();
      await waitForScreen(page, 'Know it by a day');
    },
  },
  {
    name: 'plan for an exam',
    open: async (page) => {
      await page.getByRole('button', { name: 'Make the plan' }).click();
      await waitForScreen(page, /^Your exam is in 10 days/u);
      await page.getByText('Day by day').click();
    },
  },
];
