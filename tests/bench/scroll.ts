import type { Page } from '@playwright/test';
import { spread } from './machine.ts';

const RUNS = 5;
/** Pixels a second: a brisk flick. */
const SPEED = 2400;
/** Milliseconds of a frame at 60 a second. */
const FRAME = 1000 / 60;

/** Scrolls the whole article as a finger does, and prints how steadily the page was drawn meanwhile. */
export async function measureScroll(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const readWork = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const gaps: number[] = [];
  let work = 0;
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(() => window.scrollTo(0, 0));
    const distance = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    const watch = await page.evaluateHandle(watchFrames);
    const before = await readWork();
    await client.send('Input.synthesizeScrollGesture', {
      x: 640,
      y: 400,
      yDistance: -distance,
      speed: SPEED,
      gestureSourceType: 'touch',
      preventFling: true,
    });
    work += (await readWork()) - before;
    gaps.push(
      ...(await watch.evaluate(({ gaps: seen, stop }) => {
        stop();
        return seen;
      })),
    );
  }
  const { median, p95, most } = spread(gaps);
  const elapsed = gaps.reduce((sum, gap) => sum + gap, 0);
  const perSecond = (1000 * gaps.length) / elapsed;
  const late = gaps.filter((gap) => gap > 1.5 * FRAME).length;
  console.log(`Scrolling the article with all marks and recall shading, ${RUNS} times:`);
  console.log(
    `  ${perSecond.toFixed(1)} frames a second, ${late} of ${gaps.length} frames late; between frames: median ` +
      `${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`,
  );
  console.log(
    `  work of the page's own thread for a frame: ${(work / gaps.length).toFixed(1)} of ${FRAME.toFixed(1)} ms`,
  );
  console.log(`  goal 60 frames a second: ${perSecond >= 59 && median < 1.1 * FRAME ? 'met' : 'missed'}`);
}

/** In the page: notes the milliseconds between one frame and the next, until it is told to stop. */
function watchFrames(): { readonly gaps: number[]; readonly stop: () => void } {
  const gaps: number[] = [];
  let last: number | undefined;
  let frame = 0;
  const onFrame = (time: number) => {
    if (last !== undefined) gaps.push(time - last);
    last = time;
    frame = requestAnimationFrame(onFrame);
  };
  frame = requestAnimationFrame(onFrame);
  return { gaps, stop: () => cancelAnimationFrame(frame) };
}
