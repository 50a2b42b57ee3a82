import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/core.ts';
import { killWriters } from '../support/trust/kills.ts';
import { createWriters } from '../support/trust/writers.ts';

// The thousand are in tests/trust; here is what a few seconds can tell.
it('keeps all that was acknowledged over kills at random moments', async () => {
  const writers = createWriters(join(ROOT, 'tests', 'support', 'trust', 'writer.ts'), 2);
  const kills = await killWriters(writers, Date.now() % 1e6, 4, 60);
  writers.stop();
  expect(kills.rounds).toBe(4);
});
