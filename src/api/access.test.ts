import { describe, expect, test, vi } from 'vitest';
import { PASSWORD, signedIn } from '../../test/signed-in.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import { as, ask, asker, cookies, ids, register, withRegister, withUsers } from './access.test-fixture.ts';
import { createApp } from './index.ts';

withRegister();

describe('without users', () => {
  test('whoever is at this machine may do everything but make users', async () => {
    const open = asker({ limits: { requests: 1 } });
    expect((await open('/api/session')).body).toEqual({ users: false, person: null });
    for (let i = 0; i < 3; i++) expect((await open('/api/stats')).status).toBe(200);
    expect((await open('/api/extract', { body: { text: 'باعت' } })).status).toBe(200);
    for (const path of ['/api/users', '/api/tokens']) {
      expect(await open(path)).toMatchObject({ status: 403, body: { code: 'no-users', wayOut: expect.any(String) } });
    }
    const user = { name: 'Huda', password: PASSWORD, role: 'admin' };
    expect(await open('/api/users', { body: user })).toMatchObject({ status: 403, body: { code: 'no-users' } });
  });

  test('nobody gets in where others may reach the server', async () => {
    const beyond = asker({ reach: { host: '0.0.0.0' } });
    expect(await beyond('/api/stats')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect((await beyond('/api/session')).body).toEqual({ users: true, person: null });
  });
});

describe('with users', () => {
  withUsers();

  const reader = ['401', 'ok', 'ok', 'ok', 'ok'];
  const reviewer = ['401', '403', 'ok', 'ok', '403'];
  const inPerson = ['401', 'ok', 'ok', 'ok', '403'];
  const admin = ['401', '403', '403', 'ok', '403'];

  test.each<[string, string, unknown, string[]]>([
    ['GET', '/api/documents', undefined, reader],
    ['GET', '/api/claims', undefined, reader],
    ['GET', '/api/claims.csv', undefined, reader],
    ['GET', '/api/openapi.json', undefined, reader],
    ['GET', '/api/none', undefined, reader],
    ['HEAD', '/api/stats', undefined, reader],
    ['POST', '/api/extract', { text: 'باعت' }, reader],
    ['POST', '/api/explain', { text: 'باعت' }, reader],
    ['POST', '/api/documents', { text: 'باعت' }, reviewer],
    ['DELETE', '/api/documents', undefined, reviewer],
    ['PUT', '/api/anything', {}, reviewer],
    ['GET', '/api/tokens', undefined, inPerson],
    ['POST', '/api/tokens', { name: 'script' }, inPerson],
    ['DELETE', '/api/tokens/none', undefined, inPerson],
    ['PUT', '/api/password', { current: PASSWORD, password: 'short' }, inPerson],
    ['GET', '/api/users', undefined, admin],
    ['POST', '/api/users', { name: '', password: PASSWORD, role: 'read' }, admin],
    ['PATCH', '/api/users/none', { role: 'read' }, admin],
    ['DELETE', '/api/users/none', undefined, admin],
  ])(
    '%s %s is for those who may',
    async (method, path, body, wanted) => {
      const headers = [{}, as('read'), as('review'), as('admin'), { authorization: cookies['token of read'] ?? '' }];
      const got = [];
      for (const one of headers) {
        const { status, body: said } = await ask(path, { method, ...(body !== undefined && { body }), headers: one });
        if (status === 403) expect(said).toMatchObject({ code: 'not-allowed', wayOut: expect.stringMatching(/./u) });
        if (status === 401 && method !== 'HEAD') expect(said).toMatchObject({ code: 'not-signed-in' });
        got.push(status === 401 || status === 403 ? String(status) : 'ok');
      }
      expect(got).toEqual(wanted);
    },
    60_000,
  );

  test('the app itself may be fetched, so that it can show the page to sign in', async () => {
    const app = createApp({ register, readDocument: () => reading(1) });
    expect([401, 403]).not.toContain((await app.request('/')).status);
  });

  test('a session tells who it is', async () => {
    expect((await ask('/api/session')).body).toEqual({ users: true, person: null });
    expect((await ask('/api/session', { headers: as('review') })).body).toEqual({
      users: true,
      person: { id: ids.review, name: 'review', role: 'review' },
    });
  });

  test('one signs in, and out', async () => {
    const { status, headers, body } = await ask('/api/session', { body: { name: 'Read', password: PASSWORD } });
    expect([status, body.person]).toEqual([200, { id: ids.read, name: 'read', role: 'read' }]);
    expect(headers.get('set-cookie')).toMatch(
      /^isnad\.session_token=\S+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    const out = await ask('/api/session', { method: 'DELETE', headers: { cookie } });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await ask('/api/stats', { headers: { cookie } })).status).toBe(401);
  });

  test('a name that nobody has and a wrong password get the same answer', async () => {
    const answers = [];
    for (const name of ['read', 'nobody']) {
      const { status, body, headers } = await ask('/api/session', { body: { name, password: 'not-the-password' } });
      answers.push({ status, body, cookie: headers.get('set-cookie') });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'wrong-password' }, cookie: null });
  });

  test('a session that ran out is none', async () => {
    const cookie = await signedIn(register, 'read', 'read');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 24 * 60 * 60 * 1000 });
    const { status, headers } = await ask('/api/stats', { headers: { cookie } });
    vi.useRealTimers();
    expect([status, headers.get('set-cookie')]).toEqual([401, expect.stringContaining('Max-Age=0')]);
  });

  test('another password ends the other sessions, and starts one here', async () => {
    const [here, elsewhere] = [await signedIn(register, 'Mona', 'read'), await signedIn(register, 'Mona', 'read')];
    const change = (body: object) => ask('/api/password', { method: 'PUT', body, headers: { cookie: here } });
    expect(await change({ current: 'not-the-password', password: `${PASSWORD}-2` })).toMatchObject({
      status: 401,
      body: { code: 'wrong-password' },
    });
    expect(await change({ current: PASSWORD, password: 'mona' })).toMatchObject({
      status: 422,
      body: { code: 'weak-password', field: 'password' },
    });
    const { status, headers } = await change({ current: PASSWORD, password: `${PASSWORD}-2` });
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(status).toBe(200);
    expect((await ask('/api/stats', { headers: { cookie } })).status).toBe(200);
    for (const old of [here, elsewhere])
      expect((await ask('/api/stats', { headers: { cookie: old } })).status).toBe(401);
  });
});

describe('tokens', () => {
  test('are shown once, let programs in, and are refused as soon as they are revoked', async () => {
    const { status, body } = await ask('/api/tokens', { body: { name: 'nightly', days: 7 }, headers: as('review') });
    expect([status, body.token]).toEqual([201, expect.stringMatching(/^isnad_/u)]);
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await ask('/api/session', { headers })).body).toMatchObject({ person: { name: 'review' } });
    expect((await ask('/api/stats', { headers })).status).toBe(200);
    const { body: listed } = await ask('/api/tokens', { headers: as('review') });
    expect(JSON.stringify(listed)).not.toContain(body.token);
    expect((await ask(`/api/tokens/${body.id}`, { method: 'DELETE', headers: as('read') })).status).toBe(404);
    expect((await ask(`/api/tokens/${body.id}`, { method: 'DELETE', headers: as('review') })).status).toBe(204);
    expect(await ask('/api/stats', { headers })).toMatchObject({ status: 401, body: { code: 'wrong-token' } });
  });

  test('that are none are refused, also beside the cookie of a session', async () => {
    const headers = { ...as('admin'), authorization: 'Bearer none' };
    expect(await ask('/api/stats', { headers })).toMatchObject({ status: 401, body: { code: 'wrong-token' } });
  });
});

describe('users, by an admin,', () => {
  const headers = () => as('admin');

  test('are added, given another role and password, and removed', async () => {
    const user = { name: 'Karim', password: PASSWORD, role: 'read' };
    const { status, body } = await ask('/api/users', { body: user, headers: headers() });
    expect([status, body]).toMatchObject([201, { name: 'Karim', role: 'read' }]);
    expect(JSON.stringify(body)).not.toMatch(/argon2|lantern/u);
    const cookie = await signedIn(register, 'Karim', 'read');
    const change = (to: object) => ask(`/api/users/${body.id}`, { method: 'PATCH', body: to, headers: headers() });
    expect((await change({ role: 'review' })).body).toMatchObject({ role: 'review' });
    expect((await ask('/api/session', { headers: { cookie } })).body).toMatchObject({ person: { role: 'review' } });
    expect((await change({ password: `${PASSWORD}-2` })).status).toBe(200);
    expect((await ask('/api/stats', { headers: { cookie } })).status).toBe(401);
    expect((await ask(`/api/users/${body.id}`, { method: 'DELETE', headers: headers() })).status).toBe(204);
    expect((await ask(`/api/users/${body.id}`, { method: 'DELETE', headers: headers() })).status).toBe(404);
  });

  test('do not lock themselves out', async () => {
    const own = `/api/users/${ids.admin}`;
    for (const asked of [
      { method: 'DELETE' },
      { method: 'PATCH', body: { role: 'read' } },
      { method: 'PATCH', body: { password: `${PASSWORD}-2` } },
    ]) {
      expect(await ask(own, { ...asked, headers: headers() })).toMatchObject({
        status: 422,
        body: { code: 'bad-user' },
      });
    }
  });

  test.each([
    ['/api/users', 'POST', { name: 'read', password: PASSWORD, role: 'read' }, 422, 'bad-user', 'name'],
    ['/api/users', 'POST', { name: '<b>', password: PASSWORD, role: 'read' }, 422, 'bad-user', 'name'],
    ['/api/users', 'POST', { name: 'Nada', password: 'password12', role: 'read' }, 422, 'weak-password', 'password'],
    ['/api/users', 'POST', { name: 'Nada', password: PASSWORD, role: 'owner' }, 400, 'bad-request', 'role'],
    ['/api/users', 'POST', { name: 'Nada', password: PASSWORD }, 400, 'bad-request', 'role'],
    ['/api/users', 'POST', { name: 7, password: PASSWORD, role: 'read' }, 400, 'bad-request', 'name'],
    ['/api/users', 'POST', { name: 'Nada', password: 7, role: 'read' }, 400, 'bad-request', 'password'],
    ['/api/users', 'POST', { name: 'Nada', password: PASSWORD, role: 'read', id: '1' }, 400, 'bad-request', 'id'],
    ['/api/users/none', 'PATCH', {}, 400, 'bad-request', undefined],
    ['/api/users/none', 'PATCH', { role: 'owner' }, 400, 'bad-request', 'role'],
    ['/api/users/none', 'PATCH', { password: '' }, 400, 'bad-request', 'password'],
    ['/api/users/none', 'PATCH', { name: 'x' }, 400, 'bad-request', 'name'],
    ['/api/users/none', 'PATCH', { role: 'read' }, 404, 'not-found', 'id'],
    ['/api/users/%00', 'DELETE', undefined, 400, 'bad-request', 'id'],
    ['/api/session', 'POST', { name: 'read' }, 400, 'bad-request', 'password'],
    ['/api/session', 'POST', { name: ['read'], password: 'x' }, 400, 'bad-request', 'name'],
    ['/api/session', 'POST', { name: 'read', password: 'x'.repeat(1001) }, 400, 'bad-request', 'password'],
    ['/api/session', 'POST', { name: 'x'.repeat(2_000_000), password: 'x' }, 413, 'too-large', undefined],
    ['/api/password', 'PUT', { password: 'x' }, 400, 'bad-request', 'current'],
    ['/api/password', 'PUT', { current: PASSWORD, password: '' }, 400, 'bad-request', 'password'],
    ['/api/tokens', 'POST', { name: '' }, 400, 'bad-request', 'name'],
    ['/api/tokens', 'POST', { name: 'x'.repeat(61) }, 400, 'bad-request', 'name'],
    ['/api/tokens', 'POST', { name: 'x', days: 0 }, 400, 'bad-request', 'days'],
    ['/api/tokens', 'POST', { name: 'x', days: 1.5 }, 400, 'bad-request', 'days'],
    ['/api/tokens', 'POST', { name: 'x', role: 'admin' }, 400, 'bad-request', 'role'],
  ])('%s %s %j is refused', async (path, method, body, status, code, field) => {
    const answer = await ask(path, { method, ...(body !== undefined && { body }), headers: headers() });
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, field]);
  });
});
