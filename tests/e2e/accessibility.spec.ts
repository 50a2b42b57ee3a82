import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { openApp, TOUR } from '../support/screens.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation that axe knows on any screen, ${colorScheme}`, async ({ page, lectern }) => {
    // The tour is long, and grows with every screen.
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page, lectern);
    for (const { name, open } of TOUR) {
      await test.step(name, async () => {
        await open(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${name}: ${id}: ${target.join(' ')}: ${failureSummary}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
