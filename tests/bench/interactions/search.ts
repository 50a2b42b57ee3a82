import { press } from '../../support/screens.ts';
import { key, type Subject } from './interaction.ts';

/** Coming to the article, and the one search over the article with all its marks. */
export const SEARCH: Subject = {
  name: 'Article and search',
  open: async (page) => {
    await press(page, 'g', 'r');
    await page.getByRole('article').waitFor();
  },
  interactions: [
    key('to Today (g, t)', 'g', 't'),
    key('to the article (g, r)', 'g', 'r'),
    key('open it (Ctrl+K)', 'Control+k'),
    key('a letter', 's'),
    key('a second letter', 'e'),
    key('a third letter', 'c'),
    key('to the next result (↓)', 'ArrowDown'),
    key('clear it (Ctrl+A, Delete)', 'Control+a', 'Delete'),
    key('close it (Esc)', 'Escape'),
  ],
};
