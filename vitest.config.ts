import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,web,test,eval,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/left-out.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
