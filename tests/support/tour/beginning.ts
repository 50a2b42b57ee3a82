import { press, waitForScreen } from '../screens.ts';
import type { ScreenState } from './state.ts';

/** Lectern before anything is learnt. */
export const BEGINNING: readonly ScreenState[] = [
  { name: 'today before anything is learnt', open: async () => {} },
  {
    name: 'progress before anything is learnt',
    open: async (page) => {
      await press(page, 'g', 'p');
      await waitForScreen(page, 'Nothing to show yet');
    },
  },
];
