import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { findPostgres } from './machine.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests find a PostgreSQL server, and how the names of their databases begin; undefined where they run embedded. */
    server: { address: string; prefix: string } | undefined;
  }
}

/**
 * Before the tests of the project «server»: a PostgreSQL server for them, the one that ISNAD_TEST_DATABASE_URL names (by the address of a
 * database in which one may make others) or one of our own in a temporary folder. Afterwards nothing of it is left.
 */
export default async function provideServer(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env.ISNAD_TEST_DATABASE_URL ? undefined : await startPostgres(findPostgres() ?? '');
  const address = own?.address ?? process.env.ISNAD_TEST_DATABASE_URL ?? '';
  const prefix = `isnad_test_${randomBytes(4).toString('hex')}_`;
  project.provide('server', { address, prefix });
  return async () => {
    if (own) await own.stop();
    else await dropDatabases(address, prefix);
  };
}

async function dropDatabases(address: string, prefix: string): Promise<void> {
  const client = new Client(address);
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
  await client.end();
}
