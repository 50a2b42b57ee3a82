import { press, revealCard, waitForScreen } from '../screens.ts';
import { openMenu, type ScreenState } from './state.ts';

/** The deck searched, and a part of it studied. */
export const LIBRARY: readonly ScreenState[] = [
  {
    name: 'library',
    open: async (page) => {
      await press(page, 'g', 'l');
      await waitForScreen(page, 'Library');
      await page.getByRole('link', { name: 'Browse the cards' }).waitFor();
    },
  },
  {
    name: 'cards, some of them selected',
    open: async (page) => {
      await press(page, 'Enter');
      await waitForScreen(page, 'Cards');
      await page.getByRole('grid', { name: 'Cards' }).focus();
      await press(page, 'ArrowDown', 'Shift+ArrowDown');
      await page.getByText('2 cards selected').waitFor();
      await page.getByRole('region', { name: 'The card at hand' }).getByRole('link').first().waitFor();
    },
  },
  { name: 'saved filters', open: (page) => openMenu(page, 'Saved filters') },
  {
    name: 'a search for cards that cannot be read',
    open: async (page) => {
      await press(page, 'Escape', '/');
      await page.keyboard.type('is:dew');
      await page.getByText('A card can be new').waitFor();
    },
  },
  {
    name: 'a search that finds no card',
    open: async (page) => {
      await page.getByRole('searchbox', { name: 'Search' }).fill('xylophone');
      await page.getByText('No card is like this').waitFor();
    },
  },
  {
    name: 'what to study',
    open: async (page) => {
      await page.goto(new URL('/study?q=is:new', page.url()).href);
      await waitForScreen(page, 'Study a part');
      await page.getByText('cards found').waitFor();
    },
  },
  {
    name: 'cramming',
    open: async (page) => {
      await page.getByRole('radio', { name: /^Cram/u }).click();
      await page.getByRole('button', { name: 'Begin to cram' }).click();
      await page.getByText('Cramming: no schedule changes').waitFor();
      await revealCard(page);
    },
  },
];
