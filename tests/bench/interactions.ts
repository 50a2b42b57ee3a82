import type { Page } from '@playwright/test';
import { press } from '../support/screens.ts';
import { spread } from './machine.ts';

const ROUNDS = 5;
/** Milliseconds from a press to the next frame that shows it: “good” by Interaction to Next Paint. */
const GOAL = 200;

type Interaction = { readonly name: string; readonly act: (page: Page) => Promise<void> };

const key = (name: string, ...keys: readonly string[]): Interaction => ({
  name,
  act: (page) => press(page, ...keys),
});
const click = (name: string, label: string): Interaction => ({
  name,
  act: (page) => page.getByRole('button', { name: label, exact: true }).first().click(),
});

/** Every interaction of the reader, in an order that ends as it began. */
const INTERACTIONS: readonly Interaction[] = [
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
  { name: 'switch a kind off', act: (page) => page.getByRole('checkbox', { name: 'People' }).click() },
  { name: 'switch a kind on', act: (page) => page.getByRole('checkbox', { name: 'People' }).click() },
  key('close the marks (Esc)', 'Escape'),
  click('open text and theme', 'Text and theme'),
  click('lines further apart', 'Lines further apart'),
  click('lines closer together', 'Lines closer together'),
  key('close text and theme (Esc)', 'Escape'),
  click('open a name', 'Bishkek, place'),
  key('close a name (Esc)', 'Escape'),
  {
    name: 'go by the outline',
    act: (page) => page.getByRole('navigation', { name: 'Outline' }).getByRole('button').last().click(),
  },
];

/** Does each interaction some times, and prints how long the browser says it took until the page showed it. */
export async function measureInteractions(page: Page): Promise<void> {
  const noted = await page.evaluateHandle(watchEvents);
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(() => window.scrollTo(0, 0));
    for (const { name, act } of INTERACTIONS) {
      await act(page);
      await page.evaluate(settle);
      const slowest = Math.max(0, ...(await noted.evaluate((all) => all.splice(0))));
      times.set(name, [...(times.get(name) ?? []), slowest]);
    }
  }
  console.log(`Interactions of the reader, from the press to the frame that shows it, ${ROUNDS} times each:`);
  for (const [name, took] of times) {
    const { median, most } = spread(took);
    console.log(`  ${name.padEnd(46)} median ${shown(median)}, most ${shown(most)}`);
  }
  const slowest = Math.max(...[...times.values()].flat());
  console.log(`  goal under ${GOAL} ms for each: ${slowest < GOAL ? 'met' : 'missed'} (most ${slowest} ms)`);
}

/** Event timing counts in steps of 8 ms and leaves out what is shorter than 16. */
function shown(milliseconds: number): string {
  return milliseconds < 16 ? 'under 16 ms' : `${milliseconds} ms`.padStart(11);
}

/** In the page: notes how many milliseconds each press and click took. */
function watchEvents(): number[] {
  const times: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId) times.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  return times;
}

/** In the page: waits until what came of a press is drawn and noted. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestAnimationFrame(() => setTimeout(resolve, 50)), 100);
  });
}
