import type { Page } from '@playwright/test';
import { press, waitForScreen } from '../../support/screens.ts';
import { act, click, key, type Subject } from './interaction.ts';

const openExplore = async (page: Page) => {
  await press(page, 'Escape', 'g', 'e');
  await page.getByRole('navigation', { name: 'Explore' }).waitFor();
};

/** Everyone, a person, the tabs, the timeline and the agenda. */
export const EXPLORE: Subject = {
  name: 'Explore',
  open: async (page) => {
    await openExplore(page);
    await press(page, '1');
    await waitForScreen(page, 'People and bodies');
  },
  interactions: [
    key('to the filter (/)', '/'),
    key('filter by a letter', 'r'),
    key('clear the filter', 'Backspace'),
    key('leave the filter (Tab)', 'Tab'),
    key('by country (c)', 'c'),
    key('by role (c)', 'c'),
    act('open a person', (page) => page.getByRole('link', { name: 'Emomali Rakhmon' }).click()),
    key('back (b)', 'b'),
    key('to the timeline (3)', '3'),
    key('later (j)', 'j'),
    key('earlier (k)', 'k'),
    act('pick a row of the timeline', (page) => page.locator('.timeline-row').last().click()),
    key('to the agenda (4)', '4'),
    key('to people and bodies (1)', '1'),
  ],
};

/** The map. */
export const MAP: Subject = {
  name: 'Map',
  open: async (page) => {
    await openExplore(page);
    await press(page, '2');
    await page.getByRole('button', { name: 'Russia', exact: true }).first().waitFor();
    await page.getByRole('region', { name: 'Map', exact: true }).focus();
  },
  interactions: [
    key('nearer (+)', '+'),
    key('further (-)', '-'),
    key('to the left (←)', 'ArrowLeft'),
    key('to the right (→)', 'ArrowRight'),
    key('as it opened (0)', '0'),
    act('drag', async (page) => {
      const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 60];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 80, y + 40, { steps: 8 });
      await page.mouse.up();
    }),
    key('as it opened again (0)', '0'),
    click('open a place', 'Russia'),
    key('close it (Esc)', 'Escape'),
  ],
};
