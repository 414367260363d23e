import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openMemoryRegister, openRegister, type Register } from '../src/store/index.ts';

/** A register with nothing in it: embedded, or in a database of its own where the tests run against a PostgreSQL server. */
export async function openEmptyRegister(): Promise<Register> {
  const server = inject('server');
  return server === undefined ? openMemoryRegister() : openRegister(await makeDatabase(server));
}

/** The address of a new database on the server of the tests: empty, or as the one called `template`, which nobody may have open. */
export async function makeDatabase(
  { address, prefix }: { address: string; prefix: string },
  template = 'template0',
): Promise<string> {
  const name = `${prefix}${randomBytes(6).toString('hex')}`;
  const client = new Client(address);
  await client.connect();
  await client.query(`create database ${name} encoding 'UTF8' template ${template}`);
  await client.end();
  const made = new URL(address);
  made.pathname = name;
  return made.href;
}
