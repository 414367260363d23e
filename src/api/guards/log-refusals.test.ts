import { describe, expect, test } from 'vitest';
import { as, ask, refusals, withRegister, withUsers } from '../access.test-fixture.ts';

withRegister();
withUsers();

describe('the log of refusals', () => {
  test('has a line for each, and no word of what was asked, sent or tried', async () => {
    const from = '::ffff:192.0.2.4';
    await ask('/api/claims?words=secretword', { from });
    await ask('/api/session', { body: { name: 'secretname', password: 'secretpass' }, from });
    await ask('/api/documents?token=secret', { headers: { authorization: 'Bearer isnad_secret' }, from });
    await ask('/api/documents', { body: { text: 'secret text' }, headers: as('read'), from });
    await ask('/api/stats', { headers: { host: 'secret.example' }, from });
    expect(refusals).toEqual([
      { status: 401, code: 'not-signed-in', method: 'GET', path: '/api/claims', address: '192.0.2.4' },
      { status: 401, code: 'wrong-password', method: 'POST', path: '/api/session', address: '192.0.2.4' },
      { status: 401, code: 'wrong-token', method: 'GET', path: '/api/documents', address: '192.0.2.4' },
      { status: 403, code: 'not-allowed', method: 'POST', path: '/api/documents', address: '192.0.2.4' },
      { status: 421, code: 'wrong-host', method: 'GET', path: '/api/stats', address: '192.0.2.4' },
    ]);
    expect(JSON.stringify(refusals)).not.toContain('secret');
  });

  test('is one line each, whatever the path', async () => {
    await ask(`/api/a\n${'سر'.repeat(300)}`);
    expect(refusals[0]?.path).toMatch(/^[\x21-\x7e]{1,200}$/u);
  });

  test('says nothing of what was answered, or is not there', async () => {
    await ask('/api/stats', { headers: as('read') });
    await ask('/api/documents/none', { headers: as('read') });
    await ask('/api/session');
    expect(refusals).toEqual([]);
  });
});
