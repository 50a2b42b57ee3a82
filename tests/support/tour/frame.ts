import { press, waitForScreen } from '../screens.ts';
import type { ScreenState } from './state.ts';

/** What surrounds every screen. */
export const FRAME: readonly ScreenState[] = [
  {
    name: 'settings',
    open: async (page) => {
      await press(page, 'Escape', 'g', 's');
      await waitForScreen(page, 'Settings');
    },
  },
  {
    name: 'about Lectern',
    open: async (page) => {
      await page.getByRole('link', { name: 'About Lectern' }).click();
      await waitForScreen(page, 'About Lectern');
      await page
        .getByRole('group')
        .filter({ hasText: /^react \d/u })
        .click();
      await page.getByText('Meta Platforms').first().waitFor();
    },
  },
  {
    name: 'backups',
    open: async (page) => {
      await press(page, 'g', 's');
      await page.getByRole('link', { name: 'See your backups' }).click();
      await waitForScreen(page, 'Backups');
      await press(page, 'n');
      await page.getByText(/^(?:Backed up and checked|Nothing has changed)/u).waitFor();
    },
  },
  {
    name: 'a backup about to be restored',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Restore the backup of/u })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a backup restored',
    open: async (page) => {
      await page.getByRole('button', { name: 'Restore this backup' }).click();
      await page.getByText(/^Restored the backup/u).waitFor();
    },
  },
  {
    name: 'search before anything is typed',
    open: async (page) => {
      await press(page, 'Control+k');
      await page.getByRole('option', { name: /Go to Today/u }).waitFor();
    },
  },
  {
    name: 'results of a search',
    open: async (page) => {
      await page.getByRole('combobox').fill('security');
      await page.getByRole('group', { name: /^Facts/u }).waitFor();
    },
  },
  {
    name: 'a search for what is nowhere',
    open: async (page) => {
      await page.getByRole('combobox').fill('xylophone');
      await page.getByText('Nothing here says “xylophone”.').waitFor();
    },
  },
  {
    name: 'a rail of signs only',
    needsWidth: true,
    open: async (page) => {
      await press(page, 'Escape', '[');
      await page.getByRole('button', { name: 'Show names' }).waitFor();
    },
  },
  {
    name: 'keys',
    open: async (page) => {
      await press(page, '?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'an address that leads nowhere',
    open: async (page) => {
      await page.goto(new URL('/nowhere', page.url()).href);
      await waitForScreen(page, 'There is no such page');
    },
  },
];
