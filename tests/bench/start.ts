import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findTestBrowser } from '../support/browser.ts';
import { newFolder } from '../support/folder.ts';
import { startLectern } from '../support/lectern.ts';
import { nameMachine } from './machine.ts';

const RUNS = 7;
const GOAL = 2000;

/** Milliseconds from the command to a page on which the first step can be taken. */
async function measure(data: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findTestBrowser(), args: [...BROWSER_ARGS] });
  const page = await browser.newPage();
  const began = performance.now();
  const lectern = await startLectern(data);
  await page.goto(lectern.url);
  await page.locator('main h1').waitFor();
  await page.locator('main :is(a, button)').first().waitFor();
  const took = performance.now() - began;
  await browser.close();
  await lectern.stop();
  return took;
}

console.log(`Machine: ${nameMachine()}`);

const first = await measure(newFolder());
const data = newFolder();
await measure(data);
const runs: number[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measure(data));
runs.sort((a, b) => a - b);
const median = runs[Math.floor(RUNS / 2)] ?? 0;
console.log(`From “npm start” (build present, browser running) to a usable page:`);
console.log(`  first start, database built and seeded  ${first.toFixed(0)} ms`);
console.log(
  `  later starts, median of ${RUNS}                ${median.toFixed(0)} ms, slowest ${runs.at(-1)?.toFixed(0)} ms`,
);
console.log(`  goal                                    ${GOAL} ms: ${median < GOAL ? 'met' : 'missed'}`);
