import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../../../test/signed-in.ts';
import { migrate } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { openAccess } from './access.ts';

const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
beforeAll(() => migrate(db, { kind: 'memory', name: 'memory' }));
afterAll(() => db.destroy());

test('no row of the database holds a password, a token or what a cookie holds', async () => {
  const { users, sessions, tokens } = await openAccess((question) => question(db));
  const { id } = await users.add({ name: 'Huda', password: PASSWORD, role: 'admin' });
  const { cookies } = await sessions.begin({ name: 'Huda', password: PASSWORD });
  const { token } = await tokens.add(id, { name: 'script' });
  const secret = decodeURIComponent(/=([^.]+)\./u.exec(cookies[0] ?? '')?.[1] ?? '');
  const all = <Table extends 'users' | 'accounts' | 'sessions' | 'tokens'>(table: Table) =>
    db.selectFrom<Table>(table).selectAll().executeTakeFirst();
  const [account, session, key] = [await all('accounts'), await all('sessions'), await all('tokens')];
  expect(account).toMatchObject({ password: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u) });
  expect([session, key]).toEqual([
    expect.objectContaining({ token: expect.stringMatching(/^.{43}$/u) }),
    expect.objectContaining({ key: expect.stringMatching(/^.{43}$/u) }),
  ]);
  expect(secret).toHaveLength(32);
  const text = JSON.stringify([await all('users'), account, session, key]);
  for (const said of [PASSWORD, token, secret]) expect(text).not.toContain(said);
});
