import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeDatabase } from '../empty-register.ts';
import { isnad } from '../isnad-process.ts';

const server = inject('server') as { address: string; prefix: string };
let folder: string;
let database: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  database = await makeDatabase(server);
  writeFileSync(at('a.txt'), 'باعت فرنسا لمصر 24 طائرة رافال في فبراير 2015.\n');
  writeFileSync(at('b.txt'), 'قالت وكالة رويترز إن مصر تسلمت 3 طائرات رافال من فرنسا في يوليو 2015.\n');
  await isnad(['add', at('a.txt'), at('b.txt'), '-r', at('register')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('isnad db', () => {
  test('copies a folder to a server and back, and the claims are the same', async () => {
    const there = await isnad(['db', 'copy', at('register'), database, '--json']);
    expect(there).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(there.stdout).tables.documents.rows).toBe(2);
    const back = await isnad(['db', 'copy', database, at('back')]);
    expect(back).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^2 documents, \d+ claims copied .* the same\.\n$/u),
    });
    const [here, again] = [at('register'), at('back')].map((dir) => isnad(['claims', '--json', '-r', dir]));
    expect((await again)?.stdout).toBe((await here)?.stdout);
    expect(await isnad(['db', 'copy', at('register'), database])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('is not empty'),
    });
  });

  test('copies no register onto itself, nor one that is not there', async () => {
    for (const place of [at('register'), database]) {
      expect((await isnad(['db', 'copy', place, place])).stderr).toContain(
        'one register, and a copy needs another place',
      );
    }
    expect((await isnad(['db', 'copy', at('nothing'), at('target')])).stderr).toContain('There is no register here.');
    expect(existsSync(at('target'))).toBe(false);
  });

  test('backs a server up and restores a folder', async () => {
    const backup = await isnad(['db', 'backup', at('b.isnad'), '-d', database]);
    expect(backup).toMatchObject({ code: 0, stdout: expect.stringMatching(/2 documents.*written to .*b\.isnad/u) });
    expect((await isnad(['db', 'backup', at('b.isnad'), '-d', database])).stderr).toContain('such a file already');
    const restored = await isnad(['db', 'restore', at('b.isnad'), '-r', at('restored'), '--json']);
    expect(JSON.parse(restored.stdout)).toMatchObject({ register: at('restored'), tables: { documents: { rows: 2 } } });
    writeFileSync(at('cut.isnad'), readFileSync(at('b.isnad')).subarray(0, 500));
    expect(await isnad(['db', 'restore', at('cut.isnad'), '-r', at('none')])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/cut\.isnad: The backup is cut short\./u),
    });
    expect((await isnad(['documents', '-r', at('none')])).stderr).toContain('There is no register here.');
  });

  test('checks a register, and says what does not hold together', async () => {
    expect(await isnad(['db', 'check', '-d', database])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing is wrong: 2 documents, /u),
    });
    const client = new Client(database);
    await client.connect();
    await client.query("update documents set text = replace(text, '24', '42') where text like '%24%'");
    await client.query('set session_replication_role = replica');
    await client.query("delete from documents where text like '%يوليو%'");
    await client.end();
    const { code, stdout, stderr } = await isnad(['db', 'check', '-d', database, '--json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^isnad: document [\da-f]{12}: Its id is not the hash/mu);
    const { faults } = JSON.parse(stdout) as { faults: { what: string }[] };
    expect(faults).toContainEqual({
      document: null,
      what: expect.stringMatching(/rows of claims refer to rows of documents/u),
    });
  });
});
