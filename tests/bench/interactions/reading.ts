import { act, click, key, openArticle, type Subject } from './interaction.ts';

const theme = (name: string) => act(`theme: ${name}`, (page) => page.getByRole('radio', { name }).click());
const people = (name: string) => act(name, (page) => page.getByRole('checkbox', { name: 'People' }).click());

/** The text and its marks. */
export const READING: Subject = {
  name: 'Reading',
  open: openArticle,
  interactions: [
    key('next paragraph (j)', 'j'),
    key('previous paragraph (k)', 'k'),
    key('names off (m)', 'm'),
    key('names on (m)', 'm'),
    key('notes off (n)', 'n'),
    key('notes on (n)', 'n'),
    key('shading off (t)', 't'),
    key('shading on (t)', 't'),
    key('larger text (+)', '+'),
    key('smaller text (-)', '-'),
    key('open the search (/)', '/'),
    key('search a letter found hundreds of times (e)', 'e'),
    key('next match (Enter)', 'Enter'),
    key('previous match (Shift+Enter)', 'Shift+Enter'),
    key('clear the search', 'Backspace'),
    key('close the search (Esc)', 'Escape'),
    click('open the marks', 'Marks'),
    people('switch a kind off'),
    people('switch a kind on'),
    key('close the marks (Esc)', 'Escape'),
    click('open text and theme', 'Text and theme'),
    click('lines further apart', 'Lines further apart'),
    click('lines closer together', 'Lines closer together'),
    theme('Dark'),
    theme('Sepia'),
    theme('As the system'),
    key('close text and theme (Esc)', 'Escape'),
    click('open a name', 'Bishkek, place'),
    key('close a name (Esc)', 'Escape'),
    act('go by the outline', (page) =>
      page.getByRole('navigation', { name: 'Outline' }).getByRole('button').last().click(),
    ),
  ],
};
