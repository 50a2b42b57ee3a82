import type { Page } from '@playwright/test';
import { openQuestion } from '../quizzes.ts';
import { press } from '../screens.ts';
import type { ScreenState } from './state.ts';

const result = (page: Page) => page.getByRole('region', { name: 'What came of it' });

/** Questions in which things are put in their place: open, answered right, answered wrong. */
export const ARRANGING: readonly ScreenState[] = [
  {
    name: 'pairs to make, one of them made',
    open: async (page) => {
      await openQuestion(page, 'matching', 1);
      await press(page, '1');
      await page.getByText('goes with').first().waitFor();
    },
  },
  {
    name: 'pairs, some of them wrong',
    open: async (page) => {
      await press(page, 'Enter', 'Enter');
      await result(page).waitFor();
    },
  },
  {
    name: 'pairs, all of them right',
    open: async (page) => {
      const { solution } = await openQuestion(page, 'matching', 1);
      const pairs = solution.type === 'matching' ? solution.pairs : [];
      for (const item of pairs) await press(page, String((item ?? 0) + 1));
      await press(page, 'Enter');
      await result(page).getByText('Right').first().waitFor();
    },
  },
];
