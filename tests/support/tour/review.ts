import type { Page } from '@playwright/test';
import { press, revealCard, waitForScreen } from '../screens.ts';
import { openMenu, type ScreenState } from './state.ts';

async function goToLitSentence(page: Page): Promise<void> {
  await press(page, 's');
  await page.getByRole('region', { name: 'What the lit words prove' }).waitFor();
}

/** Cards asked, and what comes of them. */
export const REVIEW: readonly ScreenState[] = [
  {
    name: 'question of a card',
    open: async (page) => {
      await press(page, 'Escape', 'g', 'v');
      await page.getByRole('button', { name: 'Show answer' }).waitFor();
    },
  },
  { name: 'answer of a card', open: revealCard },
  { name: 'menu of a card', open: (page) => openMenu(page, 'Card') },
  {
    name: 'evidence of a card',
    open: async (page) => {
      await press(page, 'Escape');
      await goToLitSentence(page);
    },
  },
  {
    name: 'end of a session',
    open: async (page) => {
      await press(page, 'b');
      await page.getByRole('group', { name: 'How well did you know it?' }).waitFor();
      await press(page, '3');
      await page.getByRole('button', { name: 'Show answer' }).waitFor();
      await page.getByRole('button', { name: 'Finish' }).click();
      await waitForScreen(page, /1 card in/u);
    },
  },
  {
    name: 'info of a card',
    open: async (page) => {
      await press(page, 'g', 'v');
      await page.getByRole('button', { name: 'Show answer' }).waitFor();
      await press(page, 'i');
      await page.getByRole('dialog', { name: 'Card' }).getByText('It is new').waitFor();
    },
  },
  {
    name: 'today after a review',
    open: async (page) => {
      await press(page, 'Escape', 'g', 't');
      await page.getByRole('region', { name: 'What to do now' }).waitFor();
    },
  },
  {
    name: 'progress',
    open: async (page) => {
      await press(page, 'g', 'p');
      await waitForScreen(page, 'Progress');
      await page.getByText('Answers by day as a table').click();
    },
  },
];
