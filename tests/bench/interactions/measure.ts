import type { Page } from '@playwright/test';
import { spread } from '../machine.ts';
import type { Subject } from './interaction.ts';

const ROUNDS = 5;
/** Milliseconds from a press to the next frame that shows it: “good” by Interaction to Next Paint. */
const GOAL = 200;

/**
 * Does each interaction of each subject some times, and prints how long the browser says it took until the page
 * showed it.
 */
export async function measureInteractions(page: Page, subjects: readonly Subject[]): Promise<void> {
  const noted = await page.evaluateHandle(watchEvents);
  const all: { readonly name: string; readonly times: readonly number[] }[] = [];
  console.log(`Interactions, from the press to the frame that shows it, ${ROUNDS} times each:`);
  for (const { name: subject, open, interactions } of subjects) {
    const times = new Map<string, number[]>(interactions.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      await open(page);
      await page.evaluate(settle);
      for (const { name, act } of interactions) {
        const from = await page.evaluate(() => performance.now());
        await act(page);
        await page.evaluate(settle);
        // A press before it that changed nothing is noted only now, with the next frame.
        const own = (await noted.evaluate((notes) => notes.splice(0))).filter(({ start }) => start >= from);
        times.get(name)?.push(Math.max(0, ...own.map(({ took }) => took)));
      }
    }
    console.log(` ${subject}`);
    for (const [name, took] of times) {
      const { median, most } = spread(took);
      console.log(`  ${name.padEnd(46)} median ${shown(median)}, most ${shown(most)}`);
      all.push({ name: `${subject}: ${name}`, times: took });
    }
  }
  const slow = all.filter(({ times }) => spread(times).median >= GOAL).map(({ name }) => name);
  const most = Math.max(...all.flatMap(({ times }) => times));
  console.log(`  goal under ${GOAL} ms for each: ${most < GOAL ? 'met' : 'missed'} (most ${most} ms)`);
  if (slow.length > 0) console.log(`  slower than that more often than not: ${slow.join('; ')}`);
}

/** Event timing counts in steps of 8 ms and leaves out what is shorter than 16. */
function shown(milliseconds: number): string {
  return milliseconds < 16 ? 'under 16 ms' : `${milliseconds} ms`.padStart(11);
}

/** A press or a click: when it came and how long it took until the page showed it, in milliseconds. */
type Noted = { readonly start: number; readonly took: number };

/** In the page: notes how many milliseconds each press and click took. */
function watchEvents(): Noted[] {
  const times: Noted[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId)
        times.push({ start: entry.startTime, took: entry.duration });
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
