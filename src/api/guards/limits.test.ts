import { describe, expect, test } from 'vitest';
import { PASSWORD } from '../../../test/signed-in.ts';
import { as, asker, withRegister, withUsers } from '../access.test-fixture.ts';

withRegister();
withUsers();

describe('limits', () => {
  test('wrong passwords for one name are few, wherever they come from; others still get in', async () => {
    const limited = asker({ limits: { wrongByName: 2 } });
    const attempt = (name: string, password: string, from: string) =>
      limited('/api/session', { body: { name, password }, from });
    expect((await attempt('read', 'wrong', '192.0.2.1')).status).toBe(401);
    expect((await attempt('READ', 'wrong', '192.0.2.2')).status).toBe(401);
    const third = await attempt('read', PASSWORD, '192.0.2.3');
    expect(third).toMatchObject({
      status: 429,
      body: { code: 'too-many-requests', wayOut: expect.stringContaining('Wait') },
    });
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    for (let i = 0; i < 4; i++) expect((await attempt('review', PASSWORD, '192.0.2.3')).status).toBe(200);
  });

  test('wrong passwords from one sender are few, whatever name they try', async () => {
    const limited = asker({ limits: { wrongBySender: 2 } });
    const attempt = (name: string, from: string) =>
      limited('/api/session', { body: { name, password: 'wrong' }, from });
    expect((await attempt('a', '2001:db8::1')).status).toBe(401);
    expect((await attempt('b', '2001:db8::ffff:2')).status).toBe(401);
    expect((await attempt('c', '2001:db8:0:0:1::')).status).toBe(429);
    expect((await attempt('d', '2001:db8:0:1::1')).status).toBe(401);
  });

  test('whoever has a session may not guess at its password either', async () => {
    const limited = asker({ limits: { wrongByName: 1 } });
    const body = { current: 'wrong', password: `${PASSWORD}-2` };
    const change = () => limited('/api/password', { method: 'PUT', body, headers: as('read') });
    expect((await change()).status).toBe(401);
    expect((await change()).status).toBe(429);
  });

  test('requests of one sender are counted before anything is looked up', async () => {
    const limited = asker({ limits: { requests: 2 } });
    for (let i = 0; i < 2; i++) expect((await limited('/api/stats', { headers: as('read') })).status).toBe(200);
    expect((await limited('/api/stats', { headers: as('read') })).status).toBe(429);
    expect((await limited('/api/stats', { headers: as('read'), from: '192.0.2.9' })).status).toBe(200);
  });

  test('behind a proxy senders are those that it names last', async () => {
    const limited = asker({ limits: { requests: 1 }, reach: { proxy: true, hosts: ['register.example.org'] } });
    const from = (forwarded: string) =>
      limited('/api/stats', { headers: { ...as('read'), 'x-forwarded-for': forwarded } });
    await from('192.0.2.1');
    expect((await from('203.0.113.7, 192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).not.toBe(429);
  });
});
