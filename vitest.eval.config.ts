import { defineConfig } from 'vitest/config';

/** Measuring, apart from the tests: it prints tables and fails nothing. */
export default defineConfig({
  test: {
    include: ['tests/eval/**/*.eval.ts'],
    testTimeout: 600_000,
    reporters: ['dot'],
    disableConsoleIntercept: true,
  },
});
