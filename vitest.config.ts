import { defineConfig } from 'vitest/config';
import { findPostgres } from './test/machine.ts';

const everything = '{src,web,test,eval,bench}/**/*.test.{ts,tsx}';

/** Tests that take their register from `openEmptyRegister`: they run on the embedded one, and again on a PostgreSQL server. */
const onEitherRegister = [
  'src/store/**/*.test.ts',
  'src/api/{,guards/}*.test.ts',
  'src/pipeline/*extraction.test.ts',
  'src/pipeline/deals/*.test.ts',
  'src/pipeline/search/*.test.ts',
];

/** Tests of the server itself. */
const onServer = 'test/server/*.test.ts';

const embedded = {
  extends: true,
  test: {
    name: 'embedded',
    include: [everything],
    exclude: ['**/node_modules/**', onServer],
    globalSetup: ['test/left-out.ts'],
  },
} as const;

const server = {
  extends: true,
  test: {
    name: 'server',
    include: [...onEitherRegister, onServer],
    // What is about the folder itself has nothing to ask a server.
    exclude: ['**/node_modules/**', '**/*folder*.test.ts'],
    globalSetup: ['test/test-server.ts'],
  },
} as const;

export default defineConfig({
  test: {
    // A guard against what hangs, wide enough for a busy machine: a command that opens a register takes a second alone.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: findPostgres() || process.env.ISNAD_TEST_DATABASE_URL ? [embedded, server] : [embedded],
  },
});
