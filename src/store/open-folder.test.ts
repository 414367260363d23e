import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reading, wordsFor } from './extraction.test-fixture.ts';
import { openRegister } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'isnad-register-'));
const dir = join(root, 'register');
const children: ChildProcess[] = [];

beforeAll(async () => {
  const register = await openRegister(dir);
  await register.add(reading(1), wordsFor(reading(1)));
  await register.close();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A second process that opens the register; resolves with what it says: `open`, or the code of its error. */
async function elsewhere(): Promise<{ said: string; child: ChildProcess }> {
  const script = join(import.meta.dirname, 'lock/hold-register.test-process.ts');
  const child = spawn(process.execPath, [script, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { said: String(said).trim(), child };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

describe('the lock', () => {
  test('keeps a second process out and names the first', async () => {
    const { said, child } = await elsewhere();
    expect(said).toBe('open');
    await expect(openRegister(dir)).rejects.toMatchObject({
      code: 'register-locked',
      message: expect.stringMatching(new RegExp(`process ${child.pid} since 20\\d\\d-`, 'u')),
    });
    expect(child.exitCode).toBeNull();
  });

  test('is taken over at once when its holder was killed, and what it stored is there', async () => {
    const { child } = await elsewhere();
    await end(child, 'SIGKILL');
    expect(readdirSync(join(dir, 'lock'))).toHaveLength(1);
    const register = await openRegister(dir);
    expect(await register.counts()).toMatchObject({ documents: 1 });
    expect(readdirSync(join(dir, 'lock'))).toHaveLength(1);
    await register.close();
    expect(readdirSync(join(dir, 'lock'))).toEqual([]);
  });

  test('keeps out another process while this one has the register, and another opening in this one', async () => {
    const register = await openRegister(dir);
    expect((await elsewhere()).said).toBe('register-locked');
    await expect(openRegister(dir)).rejects.toMatchObject({ code: 'register-locked' });
    await register.close();
    await register.close();
    expect((await elsewhere()).said).toBe('open');
  });

  test('lets exactly one of several in that come at once', async () => {
    const answers = await Promise.all([elsewhere(), elsewhere(), elsewhere()]);
    expect(answers.map(({ said }) => said).toSorted()).toEqual(['open', 'register-locked', 'register-locked']);
  });

  test('is not kept by a later process that has the number of a dead one, nor by a damaged file', async () => {
    const lock = join(dir, 'lock');
    const holder = {
      pid: process.pid,
      since: '2020-01-01',
      host: 'elsewhere',
      started: '1',
      boot: null,
      namespace: null,
    };
    writeFileSync(join(lock, '4194304-damaged'), '{"pid":');
    writeFileSync(join(lock, '1-elsewhere'), JSON.stringify(holder));
    await expect(openRegister(dir)).rejects.toMatchObject({ message: expect.stringContaining('on elsewhere') });
    rmSync(join(lock, '1-elsewhere'));
    expect(existsSync(join(lock, '4194304-damaged'))).toBe(false);
    await (await openRegister(dir)).close();
  });
});

describe('what is no register', () => {
  const other = join(root, 'other');
  const file = join(root, 'file');
  mkdirSync(other);
  writeFileSync(join(other, 'thesis.txt'), '');
  writeFileSync(file, '');

  test.each([
    ['a file', file, 'a file is in its place'],
    ['a folder below a file', join(file, 'register'), 'a file is in its place'],
    ['a folder that cannot be made', '/proc/isnad', 'cannot be made'],
    ['a folder with other things', other, 'thesis.txt'],
  ])('%s', async (_, path, message) => {
    const error = await openRegister(path).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'register-unusable',
      message: expect.stringContaining(message),
      wayOut: expect.stringMatching(/./u),
    });
  });

  test('nothing is left in a folder with other things', () => {
    expect(readdirSync(other)).toEqual(['thesis.txt']);
  });

  test.skipIf(process.getuid?.() === 0)('a folder without rights', async () => {
    const closed = join(root, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    await expect(openRegister(closed)).rejects.toMatchObject({
      code: 'register-unusable',
      message: expect.stringContaining('may not be written'),
    });
  });

  test.each([[[]], [['PG_VERSION']]])('damaged files, of which %j is left', async (files: string[]) => {
    const damaged = join(root, `damaged-${files.length}`);
    mkdirSync(join(damaged, 'database', 'global'), { recursive: true });
    for (const name of files) writeFileSync(join(damaged, 'database', name), '18\n');
    await expect(openRegister(damaged)).rejects.toMatchObject({
      code: 'register-unusable',
      message: expect.stringContaining('damaged'),
    });
    expect(readdirSync(join(damaged, 'lock'))).toEqual([]);
  });
});

test('a database that was never finished is made anew', async () => {
  const begun = join(root, 'begun');
  mkdirSync(join(begun, 'database.new', 'base'), { recursive: true });
  const register = await openRegister(begun);
  expect(await register.counts()).toMatchObject({ documents: 0 });
  await register.close();
  expect(readdirSync(begun).toSorted()).toEqual(['database', 'lock']);
});

test('a register of a newer Isnad is left alone', async () => {
  const newer = join(root, 'newer');
  await (await openRegister(newer)).close();
  const db = await PGlite.create(join(newer, 'database'));
  await db.query("insert into kysely_migration values ('9999-from-the-future', '2030-01-01')");
  await db.close();
  await expect(openRegister(newer)).rejects.toMatchObject({
    code: 'register-newer',
    message: expect.stringContaining('9999'),
  });
  expect(readdirSync(join(newer, 'lock'))).toEqual([]);
});
