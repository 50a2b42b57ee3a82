import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp } from '../support/screens.ts';
import { TOUR } from '../support/tour/tour.ts';

for (const part of TOUR) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no violation that axe knows on the tour of ${part.name}, ${colorScheme}`, async ({
      page,
      lectern,
    }) => {
      // A part of the tour grows with every screen of its subject.
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openApp(page, lectern);
      for (const { name, open } of part.states) {
        await test.step(name, async () => {
          await open(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${name}: ${id}: ${target.join(' ')}: ${failureSummary}`,
            ),
          );
          expect(found).toEqual([]);
        });
      }
    });
  }
}
