import { defineConfig } from 'vitest/config';

/** Apart from the other tests: whole documents are opened with LibreOffice and others, which not every machine has. */
export default defineConfig({
  test: {
    name: 'documents',
    include: ['tests/documents/*.spec.ts'],
    // One LibreOffice at a time, and one copy of the validator.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 400_000,
  },
});
