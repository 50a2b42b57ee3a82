import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{domain,storage,rpc,http,cli,start,renderer,layers}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
