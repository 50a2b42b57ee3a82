import { defineConfig } from 'vitest/config';

/** The tests that take minutes: what `npm test` proves in brief is proved here at length. */
export default defineConfig({
  test: {
    include: ['tests/trust/**/*.trust.ts'],
    environment: 'node',
    // One after the other: kills and soaks are in each other's way.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
