import type { Page } from '@playwright/test';
import { openQuestion } from '../quizzes.ts';
import { checkAnswer, press } from '../screens.ts';
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
      await checkAnswer(page);
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
  {
    name: 'events to order, one picked up',
    open: async (page) => {
      await openQuestion(page, 'ordering', 1);
      await page.locator('[data-part="handle"]').first().focus();
      await press(page, 'Space', 'ArrowDown');
    },
  },
  {
    name: 'events in a wrong order',
    open: async (page) => {
      await page.getByRole('button', { name: 'Check' }).click();
      await result(page).waitFor();
    },
  },
  {
    name: 'a sentence to fill in',
    open: async (page) => {
      await openQuestion(page, 'cloze', 4);
      await page.getByRole('textbox').first().fill('something else');
    },
  },
  {
    name: 'a sentence filled in wrongly',
    open: async (page) => {
      await checkAnswer(page);
      await result(page).waitFor();
    },
  },
  {
    name: 'a sentence filled in rightly',
    open: async (page) => {
      const { solution } = await openQuestion(page, 'cloze', 4);
      const texts = solution.type === 'cloze' ? solution.texts : [];
      for (const [index, text] of texts.entries()) await page.getByRole('textbox').nth(index).fill(text);
      await press(page, 'Enter');
      await result(page).getByText('Right').first().waitFor();
    },
  },
  {
    name: 'a number to give',
    open: async (page) => {
      await openQuestion(page, 'number', 3);
      await page.getByRole('textbox').fill('123456');
    },
  },
  {
    name: 'a number far off',
    open: async (page) => {
      await press(page, 'Enter');
      await result(page).waitFor();
    },
  },
  {
    name: 'marks on a map, one chosen',
    open: async (page) => {
      await openQuestion(page, 'map', 2);
      await page.locator('.map-answer-mark').first().waitFor();
      await press(page, '1');
    },
  },
  {
    name: 'a mark on a map, judged',
    open: async (page) => {
      await press(page, 'Enter');
      await result(page).waitFor();
    },
  },
];
