import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: '.', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], testTimeout: 60_000 },
});
