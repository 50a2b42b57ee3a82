import { press, waitForScreen } from '../screens.ts';
import type { ScreenState } from './state.ts';

/** Cards whose answers are typed. */
export const TYPING: readonly ScreenState[] = [
  {
    name: 'an answer to type, with its time running',
    open: async (page) => {
      await press(page, 'g', 's');
      await waitForScreen(page, 'Settings');
      await page
        .getByRole('group', { name: 'Cards whose answer you type' })
        .getByRole('checkbox', { checked: false })
        .first()
        .press('Space');
      await page.getByRole('textbox', { name: 'Seconds for a question' }).fill('600');
      await page.getByText('Saved', { exact: true }).waitFor();
      await press(page, 'Alt+3');
      await page.getByRole('textbox', { name: 'Your answer' }).fill('something else');
      await page.getByRole('button', { name: /^Pause/u }).waitFor();
    },
  },
  {
    name: 'a typed answer compared',
    open: async (page) => {
      await press(page, 'Enter');
      await page.getByRole('region', { name: 'What you typed' }).waitFor();
    },
  },
];
