import { press, waitForScreen } from '../screens.ts';
import type { ScreenState } from './state.ts';

/** The other ways to look at the article. */
export const EXPLORE: readonly ScreenState[] = [
  {
    name: 'people and bodies',
    open: async (page) => {
      await press(page, 'g', 'e');
      await waitForScreen(page, 'People and bodies');
    },
  },
  {
    name: 'people found by country',
    open: async (page) => {
      await press(page, 'c', '/');
      await page.keyboard.type('Тадж');
      await page.getByText(/^\d of \d+ names$/u).waitFor();
    },
  },
  {
    name: 'nobody found',
    open: async (page) => {
      await page.getByRole('searchbox').fill('xylophone');
      await page.getByText('No name matches “xylophone”').waitFor();
    },
  },
  {
    name: 'one of the people',
    open: async (page) => {
      await page.getByRole('searchbox').fill('');
      await page.getByRole('link', { name: 'Emomali Rakhmon' }).click();
      await waitForScreen(page, 'Emomali Rakhmon');
    },
  },
  {
    name: 'map',
    open: async (page) => {
      await press(page, '2');
      await waitForScreen(page, 'Map');
      await page.getByRole('button', { name: 'Russia', exact: true }).first().waitFor();
    },
  },
  {
    name: 'a place on the map',
    open: async (page) => {
      await page.getByRole('button', { name: 'Show Harb-Maidon on the map' }).click();
      await page.getByRole('button', { name: 'Harb-Maidon approximate' }).click();
      await page.getByRole('dialog', { name: 'Harb-Maidon' }).getByText('1 fact').waitFor();
    },
  },
  {
    name: 'timeline',
    open: async (page) => {
      await press(page, 'Escape');
      await page.getByRole('link', { name: 'Timeline' }).click();
      await waitForScreen(page, 'Timeline');
    },
  },
  {
    name: 'agenda',
    open: async (page) => {
      await page.getByRole('link', { name: 'Agenda' }).click();
      await waitForScreen(page, 'Agenda');
    },
  },
];
