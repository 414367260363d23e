import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { reading, wordsFor } from '../../src/store/extraction.test-fixture.ts';
import { openRegister } from '../../src/store/index.ts';
import { makeDatabase } from '../empty-register.ts';
import { isnad, startIsnad } from '../isnad-process.ts';
import { findPostgres } from '../machine.ts';
import { type PostgresServer, startPostgres } from '../postgres-server.ts';

const server = inject('server') as { address: string; prefix: string };
const folder = mkdtempSync(join(tmpdir(), 'isnad-failures-'));
const article = join(folder, 'a.txt');
writeFileSync(article, 'باعت فرنسا لمصر 24 طائرة رافال في فبراير 2015.\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function query(address: string, ...statements: string[]): Promise<void> {
  const client = new Client(address);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** One sentence on stderr, nothing on stdout, and 1. */
function failing(words: string) {
  return { code: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`^isnad: [^\n]*${words}[^\n]*\n$`, 'u')) };
}

const onServer = (address: string, ...args: string[]) => isnad([...args, '-d', address]);

describe('a database', () => {
  test('of a newer Isnad is left alone', async () => {
    const database = await makeDatabase(server);
    await (await openRegister(database)).close();
    await query(database, "insert into kysely_migration values ('9999-from-the-future', '2030-01-01')");
    expect(await onServer(database, 'claims')).toEqual(failing('newer Isnad \\(it has 9999-from-the-future\\)'));
    expect(await onServer(database, 'add', article)).toEqual(failing('another database with --database'));
  });

  test('of another program is left alone', async () => {
    const database = await makeDatabase(server);
    await query(database, 'create table documents (title text)', "insert into documents values ('thesis')");
    expect(await onServer(database, 'claims')).toEqual(failing('There is no register here'));
    expect(await onServer(database, 'add', article)).toEqual(failing('holds tables of another program'));
    await query(database, 'drop table documents');
    expect(await onServer(database, 'add', article)).toMatchObject({ code: 0 });
  });

  test('that holds no Arabic is refused', async () => {
    const database = new URL(await makeDatabase(server));
    const name = `${server.prefix}latin`;
    await query(
      server.address,
      `create database ${name} encoding 'LATIN1' template template0 locale_provider libc locale 'C'`,
    );
    database.pathname = name;
    expect(await onServer(database.href, 'add', article)).toEqual(
      failing('cannot hold Arabic: its encoding is LATIN1'),
    );
  });

  test('in which one may make no tables, and a register of an older Isnad that one may not renew', async () => {
    const database = await makeDatabase(server);
    const guest = `${server.prefix}guest`;
    await query(database, `create role ${guest} login`, `grant pg_read_all_data to ${guest}`);
    await query(database, 'revoke create on schema public from public');
    const address = new URL(database);
    address.searchParams.set('user', guest);
    expect(await onServer(address.href, 'add', article)).toEqual(failing('You may not make tables'));
    await (await openRegister(database, { upTo: '0001-documents-and-claims' })).close();
    expect(await onServer(address.href, 'claims')).toEqual(
      failing('is of an older Isnad, and you may not bring it up'),
    );
    await query(database, `drop owned by ${guest}`, `drop role ${guest}`);
  });

  test('that one may only read can be read, and not written to', async () => {
    const database = await makeDatabase(server);
    expect(await onServer(database, 'add', article)).toMatchObject({ code: 0 });
    // Deals are worked out when they are first asked for after documents came: that writes.
    expect(await onServer(database, 'deals')).toMatchObject({ code: 0 });
    const reader = `${server.prefix}reader`;
    await query(database, `create role ${reader} login`, `grant pg_read_all_data to ${reader}`);
    const address = new URL(database);
    address.searchParams.set('user', reader);
    expect(await onServer(address.href, 'claims', '--json')).toMatchObject({ code: 0, stderr: '' });
    expect(await onServer(address.href, 'db', 'check')).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'b.txt'), 'باعت فرنسا لقطر 24 طائرة رافال في مايو 2015.\n');
    expect(await onServer(address.href, 'add', join(folder, 'b.txt'))).toEqual(
      failing('You may not do this in the database'),
    );
    await query(server.address, `alter database ${address.pathname.slice(1)} set default_transaction_read_only = on`);
    expect(await onServer(database, 'deals', '--json')).toMatchObject({ code: 0, stderr: '' });
    expect(await onServer(database, 'add', join(folder, 'b.txt'))).toEqual(failing('can only be read'));
    await query(server.address, `alter database ${address.pathname.slice(1)} reset default_transaction_read_only`);
    await query(database, `drop owned by ${reader}`, `drop role ${reader}`);
  });
});

describe('a connection', () => {
  test('that is cut in the middle of a transaction leaves nothing of it, and the next is a new one', async () => {
    const database = await makeDatabase(server);
    const full = await openRegister(await makeDatabase(server));
    await full.add(reading(1), wordsFor(reading(1)));
    const register = await openRegister(database);
    const cutting = async function* () {
      for await (const batch of full.rows()) {
        yield batch;
        await query(
          database,
          `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
        );
      }
    };
    await expect(register.fill(cutting())).rejects.toMatchObject({
      code: 'register-unusable',
      message: expect.stringMatching(/^The connection to postgres:\/\/\S+ was lost\.$/u),
    });
    expect(await register.counts()).toEqual({ documents: 0, claims: 0, entities: 0 });
    await register.fill(full.rows());
    expect(await register.contents()).toEqual(await full.contents());
    await Promise.all([register.close(), full.close()]);
  });
});

describe.skipIf(!findPostgres())('a server that asks for a password', () => {
  let own: PostgresServer;
  const secret = 'sésame/ouvre#toi@';
  const withPassword = (password: string | null) => {
    const address = new URL(own.address);
    address.searchParams.delete('password');
    if (password !== null) address.searchParams.set('password', password);
    return address.href;
  };
  beforeAll(async () => {
    own = await startPostgres(findPostgres() ?? '', secret);
  });
  afterAll(() => own.stop());

  test('lets in with it, wherever it stands', async () => {
    expect(await onServer(own.address, 'add', article)).toMatchObject({ code: 0 });
    const { code, stdout } = await isnad(['db', 'check', '-d', withPassword(null)], '', { PGPASSWORD: secret });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Nothing is wrong') });
  });

  test.each([
    ['another', () => 'wrong-one', 'refuses the password'],
    ['none', () => null, 'wants a password'],
  ])('keeps out with %s', async (_, password, words) => {
    const { stderr, ...ended } = await onServer(withPassword(password()), 'claims');
    expect({ stderr, ...ended }).toEqual(failing(words));
    expect(stderr).not.toMatch(/wrong-one|sésame/u);
  });

  test('never finds its password in what is printed', async () => {
    const said = [
      await onServer(own.address, 'add', article),
      await onServer(own.address, 'add', article, '--json'),
      await onServer(own.address, 'show', 'none'),
      await onServer(own.address, 'deal', 'none'),
      await isnad(['db', 'copy', own.address, join(folder, 'copied'), '--json']),
      await isnad(['db', 'copy', own.address, own.address]),
    ].map(({ stdout, stderr }) => stdout + stderr);
    expect(said.join('')).not.toMatch(/sésame|s%C3%A9same|ouvre/u);
    expect(said.every((text) => text !== '')).toBe(true);
  });

  test('that goes away in the middle of an import: one sentence, and what was stored is said to be safe', async () => {
    const child = startIsnad(['add', '-', '--from', 'jsonl', '-d', own.address]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.stdin.write(`${JSON.stringify({ text: 'باعت فرنسا للكويت 5 طائرات رافال في مايو 2015.' })}\n`);
    const register = await openRegister(own.address);
    while ((await register.counts()).documents < 2) await sleep(100);
    await register.close();
    await own.stop();
    child.stdin.end(`${JSON.stringify({ text: 'باعت فرنسا لليونان 6 طائرات رافال في مايو 2015.' })}\n`);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(stderr).toMatch(/^isnad: [^\n]*(?:Nothing answers at|was lost)[^\n]*\n$/u);
    expect(stderr).not.toContain('sésame');
    expect(await onServer(own.address, 'claims')).toEqual(failing('Nothing answers at'));
  });
});
