import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isnad, jsonLines, startIsnad } from './isnad-process.ts';
import { PASSWORD } from './signed-in.ts';

let folder: string;
const inRegister = (args: string[], input = '') => isnad([...args, '--register', join(folder, 'register')], input);
const add = (name: string, ...options: string[]) =>
  inRegister(['user', 'add', name, '--password-stdin', ...options], `${PASSWORD}\n`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a server; gives its address, what it says on stderr, and a way to end it. */
async function serving(...options: string[]) {
  const child = startIsnad(['serve', '--port', '0', '--json', ...options, '--register', join(folder, 'register')]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url: (JSON.parse(line) as { url: string }).url,
    said: () => stderr,
    end: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      return (await ended)[0] as number;
    },
  };
}

describe('a register without users', () => {
  it.each([[['--host', '0.0.0.0']], [['--allow-host', 'register.example.org']], [['--behind-proxy']]])(
    'is not served with %j',
    async (options) => {
      const { code, stdout, stderr } = await inRegister(['serve', '--port', '0', ...options]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /^isnad: A register without users is served to this machine alone\. .*«isnad user add NAME»\.$/mu,
      );
    },
  );

  it('says so', async () => {
    expect(await inRegister(['user', 'list'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/no users/u),
    });
  });
});

describe('users', () => {
  it('are added, the first as an admin, and make a register where there is none', async () => {
    const place = ['--register', join(folder, 'new')];
    const added = await isnad(['user', 'add', 'سامي حداد', '--password-stdin', '--json', ...place], PASSWORD);
    expect(JSON.parse(added.stdout)).toMatchObject({ name: 'سامي حداد', role: 'admin' });
    expect((await add('Huda')).stdout).toContain('admin');
    expect((await add('Sami')).stdout).toContain('«read»');
    expect((await add('Rima', '--role', 'review')).stdout).toContain('«review»');
    const { stdout } = await inRegister(['user', 'list', '--json']);
    expect(jsonLines<{ name: string; role: string }>(stdout).map(({ name, role }) => [name, role])).toEqual([
      ['Huda', 'admin'],
      ['Rima', 'review'],
      ['Sami', 'read'],
    ]);
    expect(stdout).not.toMatch(/argon2|lantern/u);
    expect((await inRegister(['user', 'list'])).stdout).toMatch(/^name {2}role {4}since\nHuda {2}admin {3}20\d\d-/u);
  });

  it.each([
    [['user', 'add', 'Weak', '--password-stdin'], 'password1234', /everybody tries first\. Take four words/u],
    [['user', 'add', 'Weak', '--password-stdin'], '', /shorter than 10 signs/u],
    [['user', 'add', 'huda', '--password-stdin'], PASSWORD, /There is a user «huda» already/u],
    [['user', 'add', '<b>', '--password-stdin'], PASSWORD, /must have 1 to 40 letters/u],
    [['user', 'add', 'Mute'], PASSWORD, /no terminal to ask .*--password-stdin/u],
    [['user', 'password', 'Nobody', '--password-stdin'], PASSWORD, /There is no user «Nobody»\. «isnad user list»/u],
    [['user', 'password', 'Sami', '--password-stdin'], 'short', /shorter than 10 signs/u],
    [['user', 'role', 'Huda', 'read'], '', /Huda is the only admin/u],
    [['user', 'remove', 'Huda'], '', /Huda is the only admin/u],
    [['user', 'remove', 'Nobody'], '', /There is no user «Nobody»/u],
    [['token', 'add', 'Nobody', '--name', 'x'], '', /There is no user «Nobody»/u],
    [['token', 'add', 'Sami', '--name', ' '], '', /needs a name of 1 to 60/u],
    [['token', 'revoke', 'Sami', 'none'], '', /There is no token of that id/u],
  ])('%j is refused in one line', async (args, input, message) => {
    const { code, stdout, stderr } = await inRegister(args, input);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['user', 'add', 'Sami', '--role', 'owner']],
    [['user', 'role', 'Sami', 'owner']],
    [['token', 'add', 'Sami']],
    [['token', 'add', 'Sami', '--name', 'x', '--days', '0']],
  ])('%j is wrong use', async (args) => {
    expect((await inRegister(args)).code).toBe(2);
  });
});

describe('a register with users', () => {
  it('lets in who has a password or a token, and says in a line whom it does not', async () => {
    const token = (await inRegister(['token', 'add', 'Sami', '--name', 'script'])).stdout.trim();
    const other = (await inRegister(['token', 'add', 'Sami', '--name', 'old', '--days', '7', '--json'])).stdout;
    await inRegister(['token', 'revoke', 'Sami', (JSON.parse(other) as { id: string }).id]);
    const server = await serving('--host', '127.0.0.1', '--allow-host', 'register.example.org');
    const get = async (headers: Record<string, string>) =>
      (await fetch(`${local(server.url)}/api/stats`, { headers })).status;
    const signIn = { name: 'Sami', password: PASSWORD };
    const headers = { 'content-type': 'application/json' };
    const session = await fetch(`${local(server.url)}/api/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify(signIn),
    });
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect([session.status, await get({ cookie })]).toEqual([200, 200]);
    expect(await get({ authorization: `Bearer ${token}` })).toBe(200);
    expect(await get({})).toBe(401);
    expect(await get({ authorization: `Bearer ${(JSON.parse(other) as { token: string }).token}` })).toBe(401);
    expect(await server.end()).toBe(0);
    expect(server.said()).toMatch(/go over the network as they are/u);
    expect(server.said().match(/refused .*/gu)).toEqual([
      'refused GET /api/stats: 401 not-signed-in, from 127.0.0.1',
      'refused GET /api/stats: 401 wrong-token, from 127.0.0.1',
    ]);
    const listed = (await inRegister(['token', 'list', 'Sami'])).stdout;
    expect(listed).toMatch(/^id .*\n\S+ +isnad_\S{4}… +script /u);
    expect(listed).not.toContain(token);
  });

  it('is left to whoever is at the machine when the last one is removed', async () => {
    await inRegister(['user', 'password', 'sami', '--password-stdin'], `${PASSWORD}-2`);
    await inRegister(['user', 'role', 'sami', 'admin']);
    for (const name of ['Huda', 'Rima', 'Sami']) expect((await inRegister(['user', 'remove', name])).code).toBe(0);
    const server = await serving();
    expect((await fetch(`${server.url}/api/stats`)).status).toBe(200);
    expect(await server.end()).toBe(0);
  });

  it('takes no users along into a backup', async () => {
    await add('Huda');
    expect((await inRegister(['db', 'backup', join(folder, 'register.isnad')])).code).toBe(0);
    const restored = ['--register', join(folder, 'restored')];
    expect((await isnad(['db', 'restore', join(folder, 'register.isnad'), ...restored])).code).toBe(0);
    expect((await isnad(['user', 'list', ...restored])).stderr).toMatch(/no users/u);
    expect((await inRegister(['db', 'check'])).code).toBe(0);
  });
});

/** The address at this machine of a server that goes by another name. */
function local(url: string): string {
  return `http://127.0.0.1:${new URL(url).port}`;
}
