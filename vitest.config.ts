import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{domain,storage,rpc,http,cli,start,renderer}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
