import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyPlace } from '../../../test/empty-place.ts';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import { reading, wordsFor } from '../extraction.test-fixture.ts';
import { copyRegister, openMemoryRegister, openRegister, type Register, restoreBackup, writeBackup } from '../index.ts';

let folder: string;
let full: Register;
let file: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-backup-'));
  full = await openEmptyRegister();
  // Line ends that only some readers take for such, quotes, and a number that floating point cannot hold to the digit.
  const odd = reading(2, { document: { text: 'سطر\u2028آخر\r\n"وبينهما"\ttab', title: null } });
  Object.assign(odd.claims[0] as object, {
    evidence: [{ start: 0, end: 3 }],
    attribution: [],
    note: { z: 0.1, a: 1e21 },
  });
  for (const one of [reading(1), odd]) await full.add(one, wordsFor(one));
  await full.review({
    verdict: 'dispute',
    on: 'document-0001-claim-0',
    by: 'Ann',
    note: 'The ministry says otherwise.',
  });
  file = at('whole.isnad');
  await writeBackup(full, file);
});
afterAll(async () => {
  await full.close();
  rmSync(folder, { recursive: true, force: true });
});

async function expectTheSame(other: Register): Promise<void> {
  expect(await other.contents()).toEqual(await full.contents());
  for (const id of ['document-0001', 'document-0002']) {
    expect(JSON.stringify(await other.document(id))).toBe(JSON.stringify(await full.document(id)));
  }
  expect((await other.claims({ supplier: 'فرنسا' })).rows).toEqual((await full.claims({ supplier: 'فرنسا' })).rows);
}

describe('a copy', () => {
  test('holds the same, embedded or on a server, and takes more', async () => {
    const targets = full.place.kind === 'server' ? [openMemoryRegister(), openEmptyRegister()] : [openEmptyRegister()];
    for (const target of await Promise.all(targets)) {
      const rows: number[] = [];
      const contents = await copyRegister(full, target, (passed) => rows.push(passed));
      expect(contents).toMatchObject({ documents: { rows: 2 }, claims: { rows: 2 } });
      expect(rows.at(-1)).toBe(Object.values(contents).reduce((sum, table) => sum + table.rows, 0));
      await expectTheSame(target);
      expect(await target.add(reading(1), wordsFor(reading(1)))).toBe('present');
      expect(await target.add(reading(3), wordsFor(reading(3)))).toBe('added');
      // Numbers that the database gives go on behind those that came over.
      await target.review({ verdict: 'accept', on: 'document-0002-claim-0', by: 'Ben' });
      expect((await target.reviews()).rows.map(({ by }) => by)).toEqual(['Ben', 'Ann']);
      await target.close();
    }
  });

  test('goes into an empty register only', async () => {
    const target = await openEmptyRegister();
    await target.add(reading(9), wordsFor(reading(9)));
    const before = await target.contents();
    await expect(copyRegister(full, target)).rejects.toMatchObject({ code: 'register-not-empty' });
    expect(await target.contents()).toEqual(before);
    await target.close();
  });

  test('comes in whole or not at all', async () => {
    const target = await openEmptyRegister();
    const breaking = async function* () {
      yield* full.rows();
      throw new Error('the line broke');
    };
    await expect(target.fill(breaking())).rejects.toThrow('the line broke');
    expect(await target.counts()).toEqual({ documents: 0, claims: 0, entities: 0 });
    await copyRegister(full, target);
    await target.close();
  });
});

describe('a backup', () => {
  test('makes the same register in another place', async () => {
    const place = await emptyPlace();
    const { contents } = await restoreBackup(file, place);
    expect(contents).toEqual(await full.contents());
    const restored = await openRegister(place, { create: false });
    await expectTheSame(restored);
    await restored.close();
    await expect(restoreBackup(file, place)).rejects.toMatchObject({ code: 'register-not-empty' });
  });

  test('takes the place of no other file, and leaves none that is not whole', async () => {
    await expect(writeBackup(full, file)).rejects.toMatchObject({ code: 'cannot-write', where: { file } });
    await expect(writeBackup(full, at('none/b.isnad'))).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('of an older Isnad is brought up to date', async () => {
    const place = await emptyPlace();
    const older = await openRegister(place, { upTo: '0001-documents-and-claims' });
    expect(await older.migrations()).toEqual(['0001-documents-and-claims']);
    const old = at('older.isnad');
    await writeBackup(older, old);
    await older.close();
    const to = await emptyPlace();
    await restoreBackup(old, to);
    const restored = await openRegister(to);
    expect(await restored.migrations()).toEqual(await full.migrations());
    await restored.close();
  });
});

describe('a file that is no whole backup', () => {
  let place: string;
  beforeAll(async () => {
    place = await emptyPlace();
  });
  afterAll(async () => {
    const register = await openRegister(place);
    expect(await register.counts()).toEqual({ documents: 0, claims: 0, entities: 0 });
    await register.close();
  });
  const written = () => readFileSync(file);
  const lines = () => gunzipSync(written()).toString('utf8').split('\n').slice(0, -1);
  /** A backup of these lines with an end that fits them. */
  const sealed = (all: string[]) => {
    const body = all.map((line) => `${line}\n`).join('');
    const [, end] = JSON.parse(lines().at(-1) ?? '');
    const seal = JSON.stringify(['end', { ...end, sha256: createHash('sha256').update(body).digest('hex') }]);
    return gzipSync(`${body}${seal}\n`);
  };
  const body = () => lines().slice(0, -1);
  const withHead = (change: object) => {
    const [head, ...rest] = body();
    const [mark, told] = JSON.parse(head ?? '');
    return sealed([JSON.stringify([mark, { ...told, ...change }]), ...rest]);
  };

  test.each<[string, () => Buffer, string, string]>([
    ['empty', () => Buffer.alloc(0), 'bad-backup', 'cut short'],
    ['no gzip', () => Buffer.from('thesis'), 'bad-backup', 'no backup'],
    ['another gzip', () => gzipSync('thesis\n'), 'bad-backup', 'no backup'],
    ['cut in the middle', () => written().subarray(0, written().length >> 1), 'bad-backup', 'cut short'],
    ['cut by a byte', () => written().subarray(0, -1), 'bad-backup', 'cut short'],
    ['without its end', () => gzipSync(`${body().join('\n')}\n`), 'bad-backup', 'cut short'],
    [
      'with a line too few',
      () => gzipSync(`${lines().toSpliced(3, 1).join('\n')}\n`),
      'bad-backup',
      'not what was written',
    ],
    [
      'with another word',
      () => gzipSync(`${lines().join('\n').replace('France', 'Prance')}\n`),
      'bad-backup',
      'not what was',
    ],
    ['that goes on', () => gzipSync(`${[...lines(), '{}'].join('\n')}\n`), 'bad-backup', 'goes on behind its end'],
    ['of a later format', () => withHead({ format: 2 }), 'bad-backup', 'format 2'],
    ['of a newer Isnad', () => withHead({ migrations: ['9999-later'] }), 'register-newer', '9999-later'],
    ['with a strange table', () => sealed([...body(), '["table","thesis"]', '{}']), 'bad-backup', 'thesis'],
    [
      'with a row twice',
      () => sealed([...body(), '["table","documents"]', ...body().filter((line) => line.includes('"added_at"'))]),
      'register-unusable',
      'do not go together',
    ],
  ])('%s', async (name, bytes, code, message) => {
    const broken = at(`${name}.isnad`);
    writeFileSync(broken, bytes());
    const place = await emptyPlace();
    await expect(restoreBackup(broken, place)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    const register = await openRegister(place);
    expect(await register.counts()).toEqual({ documents: 0, claims: 0, entities: 0 });
    await register.close();
  });

  test('one flipped bit anywhere is found', async () => {
    for (let i = 0; i < 40; i++) {
      const bytes = Buffer.from(written());
      const byte = 10 + Math.floor((i / 40) * (bytes.length - 18));
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (i % 8));
      writeFileSync(at('flipped.isnad'), bytes);
      await expect(restoreBackup(at('flipped.isnad'), place)).rejects.toMatchObject({ code: 'bad-backup' });
    }
  });

  test('none at all, and a folder', async () => {
    await expect(restoreBackup(at('none'), place)).rejects.toMatchObject({ code: 'unreadable' });
    mkdirSync(at('folder'));
    await expect(restoreBackup(at('folder'), place)).rejects.toMatchObject({ code: 'unreadable' });
  });
});
