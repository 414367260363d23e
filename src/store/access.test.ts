import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { PASSWORD } from '../../test/signed-in.ts';
import type { Access, Register } from './index.ts';

let register: Register;
let access: Access;

beforeAll(async () => {
  register = await openEmptyRegister();
  access = await register.access();
});
afterAll(() => register.close());
afterEach(() => {
  vi.useRealTimers();
});

/** Adds somebody, and signs them in. */
async function somebody(name: string, role: 'read' | 'review' | 'admin' = 'read') {
  const person = await access.users.add({ name, password: PASSWORD, role });
  const { cookies } = await access.sessions.begin({ name, password: PASSWORD });
  return { ...person, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
}

describe('users', () => {
  test('come with a name in any script, known however it is written', async () => {
    expect(await register.hasUsers()).toBe(false);
    const added = await access.users.add({ name: '  أحمد  حداد ', password: PASSWORD, role: 'admin' });
    expect(added).toMatchObject({ name: 'أحمد حداد', role: 'admin' });
    expect(await register.hasUsers()).toBe(true);
    expect(await access.users.byName('احمد حداد')).toEqual(added);
    expect(await access.users.list()).toEqual([{ ...added, addedAt: expect.stringMatching(/^\d{4}-.*Z$/u) }]);
  });

  test.each([
    ['', 'bad-user'],
    [' ', 'bad-user'],
    ['huda\0', 'bad-user'],
    ['<b>', 'bad-user'],
    ['.huda', 'bad-user'],
    ['x'.repeat(41), 'bad-user'],
    ['احمد حداد', 'bad-user'],
  ])('are not called «%s»', async (name, code) => {
    await expect(access.users.add({ name, password: PASSWORD, role: 'read' })).rejects.toMatchObject({
      code,
      where: { field: 'name' },
    });
  });

  test('of one name at the same time are one', async () => {
    const added = await Promise.allSettled(
      ['Noor', 'noor', 'NOOR'].map((name) => access.users.add({ name, password: PASSWORD, role: 'read' })),
    );
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(added.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'bad-user' } });
  });

  test.each([
    ['short', /shorter than 10/u],
    ['x'.repeat(201), /longer than 200/u],
    ['aaaaaaaaaaaa', /over and over/u],
    ['ababababab', /over and over/u],
    ['1234567890', /follow one another/u],
    ['zyxwvutsrqp', /follow one another/u],
    ['password1234', /everybody tries/u],
    ['Qwertyuiop!', /everybody tries/u],
    ['كلمة المرور1', /everybody tries/u],
    ['theodora22', /little more than the name/u],
  ])('have no password like «%s»', async (password, message) => {
    const adding = access.users.add({ name: 'Theodora', password, role: 'read' });
    await expect(adding).rejects.toMatchObject({ code: 'weak-password', message: expect.stringMatching(message) });
  });

  test('are never left without an admin', async () => {
    const admin = await access.users.byName('أحمد حداد');
    const id = admin?.id ?? '';
    await expect(access.users.setRole(id, 'review')).rejects.toMatchObject({ code: 'bad-user' });
    await expect(access.users.remove(id)).rejects.toMatchObject({ code: 'bad-user' });
    const second = await somebody('Second', 'admin');
    expect(await access.users.setRole(id, 'review')).toMatchObject({ role: 'review' });
    await expect(access.users.remove(second.id)).rejects.toMatchObject({ code: 'bad-user' });
    await access.users.setRole(id, 'admin');
    await access.users.remove(second.id);
    await expect(access.users.remove(second.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('with their passwords, sessions and tokens are no part of what is copied or backed up', async () => {
    const copied: string[] = [];
    for await (const { table } of register.rows()) copied.push(table);
    expect(copied).not.toContain('users');
    expect(copied.filter((table) => /account|session|token|secret/u.test(table))).toEqual([]);
  });
});

describe('sessions', () => {
  test('begin with the right password, however the name is written', async () => {
    await access.users.add({ name: 'Huda', password: PASSWORD, role: 'review' });
    const { answer, cookies } = await access.sessions.begin({ name: 'HUDA', password: PASSWORD });
    expect(answer).toMatchObject({ name: 'Huda', role: 'review' });
    expect(cookies).toEqual([expect.stringMatching(/^isnad\.session_token=.*; HttpOnly; SameSite=Strict$/u)]);
    const again = await access.sessions.find(cookies[0]?.split(';')[0] ?? '');
    expect(again.answer).toEqual(answer);
  });

  test('are for https alone where the register is served so', async () => {
    const { sessions } = await register.access({ secure: true });
    const { cookies } = await sessions.begin({ name: 'Huda', password: PASSWORD });
    expect(cookies[0]).toMatch(/^__Secure-isnad.*HttpOnly; Secure; SameSite=Strict$/u);
  });

  test.each([
    ['Huda', 'not-the-password'],
    ['Huda', ''],
    ['Nobody', PASSWORD],
    ['', PASSWORD],
    ["' or 1=1 --", PASSWORD],
  ])('do not begin for «%s» with «%s»', async (name, password) => {
    await expect(access.sessions.begin({ name, password })).rejects.toMatchObject({
      code: 'wrong-password',
      message: 'The name or the password is not right.',
    });
  });

  test.each(['', 'isnad.session_token=', 'isnad.session_token=none', 'isnad.session_token=none.c2lnbmF0dXJl', 'a=b'])(
    'are not begun by the cookie «%s»',
    async (cookie) => {
      expect((await access.sessions.find(cookie)).answer).toBeNull();
    },
  );

  test('end when one signs out, gets another password, or is removed', async () => {
    const { id, cookie } = await somebody('Rami');
    const { cookies } = await access.sessions.end(cookie);
    expect(cookies[0]).toMatch(/Max-Age=0/u);
    expect((await access.sessions.find(cookie)).answer).toBeNull();
    const begin = async (password: string) =>
      (await access.sessions.begin({ name: 'Rami', password })).cookies[0]?.split(';')[0] ?? '';
    const second = await begin(PASSWORD);
    await access.users.setPassword(id, `${PASSWORD}-new`);
    expect((await access.sessions.find(second)).answer).toBeNull();
    await expect(begin(PASSWORD)).rejects.toMatchObject({ code: 'wrong-password' });
    const third = await begin(`${PASSWORD}-new`);
    await access.users.remove(id);
    expect((await access.sessions.find(third)).answer).toBeNull();
  });

  test('have the role of the moment, are renewed by use, and run out after a week without', async () => {
    const { id, cookie } = await somebody('Salma');
    await access.users.setRole(id, 'review');
    expect((await access.sessions.find(cookie)).answer).toMatchObject({ role: 'review' });
    const DAY = 24 * 60 * 60 * 1000;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * DAY });
    expect((await access.sessions.find(cookie)).cookies[0]).toMatch(/Max-Age=604800/u);
    vi.setSystemTime(Date.now() + 6 * DAY);
    expect((await access.sessions.find(cookie)).answer).toMatchObject({ name: 'Salma' });
    vi.setSystemTime(Date.now() + 8 * DAY);
    const { answer, cookies } = await access.sessions.find(cookie);
    expect([answer, cookies[0]]).toEqual([null, expect.stringMatching(/Max-Age=0/u)]);
  });
});

describe('tokens', () => {
  test('act as their owner until they are revoked', async () => {
    const { id } = await somebody('Lina', 'review');
    const { token, ...made } = await access.tokens.add(id, { name: 'nightly import' });
    expect(token).toMatch(/^isnad_[A-Za-z]{40}$/u);
    expect(made).toMatchObject({ name: 'nightly import', start: token.slice(0, 10), expiresAt: null });
    expect(await access.tokens.find(token)).toMatchObject({ name: 'Lina', role: 'review' });
    expect(await access.tokens.list(id)).toEqual([{ ...made, lastUsedAt: expect.any(String) }]);
    await expect(access.tokens.revoke('somebody-else', made.id)).rejects.toMatchObject({ code: 'not-found' });
    await access.tokens.revoke(id, made.id);
    expect(await access.tokens.find(token)).toBeNull();
    expect(await access.tokens.list(id)).toEqual([]);
  });

  test('run out, and go with their owner', async () => {
    const { id } = await somebody('Zaid');
    const forever = await access.tokens.add(id, { name: 'for good' });
    const short = await access.tokens.add(id, { name: 'for a day', days: 1 });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 24 * 60 * 60 * 1000 });
    expect(await access.tokens.find(short.token)).toBeNull();
    expect(await access.tokens.find(forever.token)).not.toBeNull();
    await access.users.remove(id);
    expect(await access.tokens.find(forever.token)).toBeNull();
  });

  test.each(['', 'none', `isnad_${'x'.repeat(40)}`])('are not «%s»', async (token) => {
    expect(await access.tokens.find(token)).toBeNull();
  });

  test.each(['', ' ', 'x'.repeat(61)])('are not for «%s»', async (name) => {
    const { id } = (await access.users.byName('Huda')) ?? { id: '' };
    await expect(access.tokens.add(id, { name })).rejects.toMatchObject({ code: 'bad-user' });
  });
});
