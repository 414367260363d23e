import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { makeDatabase } from './empty-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A place where there is no register yet: a folder, or the address of a database where the tests run against a PostgreSQL server. */
export async function emptyPlace(): Promise<string> {
  const server = inject('server');
  return server === undefined ? join(folder, randomBytes(6).toString('hex')) : makeDatabase(server);
}
