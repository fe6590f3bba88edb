import { defineConfig } from 'vitest/config';

/** Apart from the other tests: it needs a server of its own, which is large. */
export default defineConfig({
  test: {
    name: 'feedback',
    include: ['tests/feedback/feedback.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
