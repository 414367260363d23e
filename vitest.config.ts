import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,web,test,eval,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/left-out.ts'],
    // A guard against what hangs, wide enough for a busy machine: a command that opens a register takes a second alone.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
