import { press } from '../../support/screens.ts';
import { act, click, key, openArticle, type Subject } from './interaction.ts';

/** The learner's own marks in the text. */
export const HIGHLIGHTS: Subject = {
  name: 'Highlights',
  open: async (page) => {
    await openArticle(page);
    await page.locator('.reading-paragraph').nth(1).focus();
  },
  interactions: [
    key('select a sentence (v)', 'v'),
    key('the next sentence (→)', 'ArrowRight'),
    key('one sentence more (Shift+→)', 'Shift+ArrowRight'),
    key('highlight (h)', 'h'),
    act('open the highlight', (page) =>
      page
        .getByRole('button', { name: /^Your highlight/u })
        .last()
        .press('Enter'),
    ),
    act('another colour', (page) => page.getByRole('radio', { name: 'Doubt' }).click()),
    act('write a letter of a note', (page) => page.getByRole('textbox', { name: 'Note' }).press('x')),
    click('keep the note', 'Done'),
    act('begin a card of a sentence (v, c)', async (page) => {
      await press(page, 'v', 'c');
      await page
        .getByRole('dialog', { name: 'Make a card' })
        .getByText('Evidence', { exact: true })
        .waitFor();
    }),
    key('close the card (Esc)', 'Escape'),
    // The note, the colour, and the highlight itself.
    key('undo all of it (u, u, u)', 'u', 'u', 'u'),
  ],
};

/** The list of them, with two that stay. */
export const HIGHLIGHT_LIST: Subject = {
  name: 'List of highlights',
  open: async (page) => {
    await openArticle(page);
    await page.locator('.reading-paragraph').nth(3).focus();
    await press(page, 'v', '1');
    await page
      .getByRole('button', { name: /^Your highlight/u })
      .first()
      .waitFor({ state: 'attached' });
    await press(page, 'g', 'h');
    await page.getByRole('list', { name: 'Your highlights' }).waitFor();
  },
  interactions: [
    key('to the search (/)', '/'),
    key('search a letter', 'a'),
    key('clear it', 'Backspace'),
    act('only those with a note', (page) => page.getByRole('checkbox', { name: 'With a note' }).click()),
    act('all of them', (page) => page.getByRole('checkbox', { name: 'With a note' }).click()),
    click('edit a note in its place', /^(Edit|Add a note)$/u),
    key('write a letter of it', 'x'),
    key('keep it (Control+Enter)', 'Control+Enter'),
    key('undo (u)', 'u'),
  ],
};
