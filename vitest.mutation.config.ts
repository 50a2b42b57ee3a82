import { defineConfig } from 'vitest/config';

/** Of all tests those that say what the quiz domain must do, so that a mutant is tried in seconds. */
export default defineConfig({
  test: { include: ['tests/domain/quiz/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
});
