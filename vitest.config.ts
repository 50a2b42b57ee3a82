import { defineConfig } from 'vitest/config';
import { worldInBrief } from './scripts/lib/world.mjs';

export default defineConfig({
  plugins: [worldInBrief],
  test: {
    include: [
      'tests/{domain,electron,optimiser,storage,rpc,http,cli,start,renderer,layers,packaging,docs}/**/*.test.{ts,tsx}',
    ],
    environment: 'node',
    restoreMocks: true,
    // A busy machine is no failure; how fast things are is measured by the benches.
    testTimeout: 120_000,
  },
});
