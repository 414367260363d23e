import { describe, expect, test } from 'vitest';
import { PASSWORD } from '../../../test/signed-in.ts';
import { as, ask, asker, withRegister, withUsers } from '../access.test-fixture.ts';
import type { AppOptions } from '../index.ts';

withRegister();
withUsers();

describe('names and pages', () => {
  const host = (name: string, reach: AppOptions['reach']) =>
    asker({ ...(reach && { reach }) })('/api/session', { headers: { host: name } }).then(({ status }) => status);

  test.each([
    ['127.0.0.1:4766', 200],
    ['[::1]:4766', 200],
    ['localhost', 200],
    ['register.example.org', 200],
    ['REGISTER.example.org:8080', 200],
    ['192.0.2.7:4766', 200],
    ['[2001:db8::7]:4766', 200],
    ['rebound.example', 421],
    ['register.example.org.rebound.example', 421],
    ['192.0.2.7.rebound.example', 421],
    ['', 421],
  ])('of the server, beyond this machine: «%s» gets %i', async (name, status) => {
    expect(await host(name, { host: '0.0.0.0', hosts: ['register.example.org'] })).toBe(status);
  });

  test.each([
    ['192.0.2.7:4766', 421],
    ['register.example.org', 421],
  ])('of others, on this machine: «%s» gets %i', async (name, status) => {
    expect(await host(name, undefined)).toBe(status);
  });

  const proxied = { proxy: true, hosts: ['register.example.org'] };

  test.each([
    [{ origin: 'https://register.example.org' }, 401],
    [{ origin: 'http://register.example.org' }, 403],
    [{ origin: 'https://example.org' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{}, 401],
  ])('to sign in from: %j gets %i behind a proxy', async (headers, status) => {
    const body = { name: 'read', password: 'wrong' };
    const answer = await asker({ reach: proxied })('/api/session', {
      body,
      headers: { host: 'register.example.org', ...headers },
    });
    expect(answer.status).toBe(status);
  });

  test('behind a proxy cookies are for https, and so are later visits', async () => {
    const { headers } = await asker({ reach: proxied })('/api/session', { body: { name: 'read', password: PASSWORD } });
    expect(headers.get('set-cookie')).toMatch(/^__Secure-isnad\..*; HttpOnly; Secure; SameSite=Strict$/u);
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect((await ask('/api/session')).headers.get('strict-transport-security')).toBeNull();
  });

  test('another site cannot use the session of a browser', async () => {
    const foreign = { ...as('admin'), origin: 'https://example.org', 'sec-fetch-site': 'cross-site' };
    const user = { name: 'Eve', password: PASSWORD, role: 'admin' };
    expect(await ask('/api/users', { body: user, headers: foreign })).toMatchObject({
      status: 403,
      body: { code: 'foreign-origin' },
    });
    expect((await ask('/api/claims', { headers: foreign })).status).toBe(403);
  });
});
