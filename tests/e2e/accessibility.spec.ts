import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp } from '../support/screens.ts';
import { TOUR } from '../support/tour/tour.ts';

/** 320 by 200 pixels are a window of 1280 by 800 at 400 % zoom. */
const WAYS = [
  { way: 'light', colorScheme: 'light', width: 1280, height: 800 },
  { way: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
  { way: 'at 400 % zoom', colorScheme: 'light', width: 320, height: 200 },
] as const;

for (const part of TOUR) {
  for (const { way, colorScheme, width, height } of WAYS) {
    test(`has no violation that axe knows on the tour of ${part.name}, ${way}`, async ({ page, lectern }) => {
      // A part of the tour grows with every screen of its subject.
      test.slow();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openApp(page, lectern);
      for (const { name, open, needsWidth } of part.states) {
        // Below 900 pixels the rail is a bar.
        if (needsWidth && width < 900) continue;
        await test.step(name, async () => {
          await open(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${name}: ${id}: ${target.join(' ')}: ${failureSummary}`,
            ),
          );
          expect(found).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `${name}: as wide as the window`).toBeLessThanOrEqual(width);
        });
      }
    });
  }
}
