import { defineConfig } from 'vitest/config';

/** Tests that need the built site and a browser. */
const SITE = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: [SITE],
          setupFiles: 'tests/support/seed.ts',
          // Some start the command line as a process of its own.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: [SITE],
          globalSetup: 'tests/support/built-site.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A busy machine takes its time to paint.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
