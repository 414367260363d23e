import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { makeDatabase } from '../empty-register.ts';
import { isnad, jsonLines } from '../isnad-process.ts';

const server = inject('server') as { address: string; prefix: string };
let folder: string;
let database: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  database = await makeDatabase(server);
  writeFileSync(join(folder, 'a.txt'), 'باعت فرنسا لمصر 24 طائرة رافال في فبراير 2015.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--database', () => {
  test('keeps and shows a register on a server, as a folder does', async () => {
    expect(await isnad(['claims', '--database', database])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/There is no register here.*--database/u),
    });
    const added = await isnad(['add', join(folder, 'a.txt'), '--database', database]);
    expect(added).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('1 added') });
    const claims = await isnad(['claims', '--json'], '', { ISNAD_DATABASE_URL: database });
    expect(jsonLines(claims.stdout)).toEqual([expect.objectContaining({ sentence: expect.stringContaining('Egypt') })]);
    expect((await isnad(['deals', '-d', database])).stdout).toContain('Egypt');
  });

  test('goes before a folder of the environment, and a folder that is typed before the server of the environment', async () => {
    const server = await isnad(['documents', '--json', '-d', database], '', { ISNAD_REGISTER: join(folder, 'none') });
    expect(jsonLines(server.stdout)).toHaveLength(1);
    const typed = await isnad(['documents', '-r', join(folder, 'none')], '', { ISNAD_DATABASE_URL: database });
    expect(typed.stderr).toMatch(/none: There is no register here/u);
  });

  test.each([
    ['both', ['-r', 'register', '-d', 'postgres://h/d'], 'Give one of them'],
    ['an address as a folder', ['-r', 'postgres://ann:secret@h/d'], '--register names a folder'],
    ['a folder as an address', ['-d', 'register'], '--database takes an address'],
    ['nothing as an address', ['-d', ''], '--database takes an address'],
  ])('%s: wrong use', async (_, args, message) => {
    const { code, stdout, stderr } = await isnad(['claims', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
  });

  test.each([
    ['no database in it', 'postgres://ann:secret@localhost', 'names no database'],
    ['no such database', 'NONE', 'There is no database'],
    ['nobody there', 'postgres://ann:secret@127.0.0.1:9/d', 'Nothing answers at postgres://ann@127.0.0.1:9/d'],
  ])('an address with %s: one sentence, without the password', async (_, address, message) => {
    const none = new URL(server.address);
    none.pathname = `${server.prefix}none`;
    const { code, stdout, stderr } = await isnad(['claims', '-d', address === 'NONE' ? none.href : address]);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining(message) });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('secret');
  });

  test('is there wherever --register is', () => {
    const all = [buildProgram()];
    for (const command of all) all.push(...command.commands);
    const long = all.map(({ options }) => options.map((option) => option.long));
    expect(long.filter((options) => options.includes('--register')).length).toBeGreaterThan(6);
    expect(long.filter((options) => options.includes('--register') && !options.includes('--database'))).toEqual([]);
  });
});
