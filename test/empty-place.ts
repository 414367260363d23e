import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { makeDatabase } from './empty-register.ts';

/** A place where there is no register yet: a folder, or the address of a database where the tests run against a PostgreSQL server. */
export async function emptyPlace(): Promise<string> {
  const server = inject('server');
  return server === undefined ? join(mkdtempSync(join(tmpdir(), 'isnad-place-')), 'register') : makeDatabase(server);
}
