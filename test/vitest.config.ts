import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { PERF_VERSION: JSON.stringify('0.0.0-test') },
  test: { root: '.', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], testTimeout: 60_000 },
});
