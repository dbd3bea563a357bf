import { defineConfig } from 'vitest/config';

const define = { PERF_VERSION: JSON.stringify('0.0.0-test') };
const END_TO_END = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    // The sheet library tells the console of every command.
    silent: 'passed-only',
    projects: [
      {
        define,
        test: {
          name: 'unit',
          root: '.',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [END_TO_END],
          testTimeout: 60_000,
        },
      },
      {
        define,
        // One file after another, when the others are through: they share a browser, and its two or three processors.
        test: {
          name: 'e2e',
          root: '.',
          include: [END_TO_END],
          globalSetup: 'test/e2e/setup/globalSetup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
