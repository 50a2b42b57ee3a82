import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{domain,storage,rpc,renderer,launch}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
