import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { reading, wordsFor } from './extraction.test-fixture.ts';
import type { Register } from './index.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
});
afterAll(() => register.close());

const add = (...of: Parameters<typeof reading>) => {
  const extraction = reading(...of);
  return register.add(extraction, wordsFor(extraction));
};

describe('adding', () => {
  test('gives a reading back as it was printed, unknown fields and their order included', async () => {
    const extraction = reading(1, { document: { externalId: 'line-7', url: 'https://example.org/1' } });
    Object.assign(extraction.claims[0] as object, { note: { z: 1, a: [2.5, null] } });
    expect(await register.add(extraction, wordsFor(extraction))).toBe('added');
    const { addedAt, ...stored } = (await register.document('document-0001')) ?? { addedAt: '' };
    expect(JSON.stringify(stored)).toBe(JSON.stringify(extraction));
    expect(new Date(addedAt).getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('changes nothing the second time', async () => {
    await add(8);
    const before = await register.counts();
    expect(await add(8, { document: { title: 'عنوان آخر' } })).toBe('present');
    expect(await register.counts()).toEqual(before);
    expect((await register.document('document-0008'))?.document.title).toBe('صفقة جديدة');
    await register.remove('document-0008');
  });

  test('takes a newer engine’s claims, and only then says so', async () => {
    await add(2);
    expect(await add(2, { version: '2' })).toBe('present');
    expect((await register.document('document-0002'))?.engine.version).toBe('2');
    const addedAt = (await register.document('document-0002'))?.addedAt;
    expect(await add(2, { version: '3', claims: [{ subtype: 'delivery' }, { subtype: 'offer' }] })).toBe('updated');
    const stored = await register.document('document-0002');
    expect(stored?.claims.map(({ subtype }) => subtype)).toEqual(['delivery', 'offer']);
    expect(stored?.addedAt).toBe(addedAt);
  });

  test('takes other names of a known entity, where the engine is another or has another catalogue', async () => {
    const renamed = (version: string) => {
      const made = reading(9, { version });
      const [first, ...rest] = made.entities;
      return { ...made, entities: first ? [{ ...first, aliases: ['اسم آخر'] }, ...rest] : [] };
    };
    await add(9);
    const own = renamed('1+own.1');
    expect(await register.add(own, wordsFor(own))).toBe('updated');
    expect(await register.add(own, wordsFor(own))).toBe('present');
    expect((await register.document('document-0009'))?.entities[0]?.aliases).toEqual(['اسم آخر']);
    await register.remove('document-0009');
  });

  test('takes other claims of the same version too: the catalogue may have a new line', async () => {
    await add(7);
    expect(await add(7, { claims: [{ subtype: 'offer' }] })).toBe('updated');
    expect(await add(7, { claims: [{ subtype: 'offer' }] })).toBe('present');
    await register.remove('document-0007');
  });

  test('of the same document, many at once, ends with it once', async () => {
    const results = await Promise.all([3, 3, 3, 4, 4].map((n) => add(n)));
    expect(results.toSorted()).toEqual(['added', 'added', 'present', 'present', 'present']);
  });

  test('keeps nothing of a document that fails in the middle', async () => {
    const broken = reading(5, { claims: [{ id: 'twice' }, { id: 'twice' }] });
    await expect(register.add(broken, wordsFor(broken))).rejects.toMatchObject({ code: 'bad-document' });
    expect(await register.document('document-0005')).toBeNull();
    expect(await add(5)).toBe('added');
  });

  test.each([
    ['a zero sign', 'باعت\0فرنسا'],
    ['half a surrogate pair', 'باعت \ud83d فرنسا'],
  ])('refuses a text with %s instead of moving its offsets', async (_, text) => {
    await expect(add(6, { document: { text } })).rejects.toMatchObject({
      code: 'bad-document',
      where: { field: 'text' },
    });
    expect(await register.document('document-0006')).toBeNull();
  });

  test('takes a text with more words than a text vector holds', async () => {
    const extraction = reading(7);
    const words = Array.from({ length: 250_000 }, (_, i) => `كلمة${i}`).join(' ');
    expect(await register.add(extraction, wordsFor(extraction, words))).toBe('added');
  });

  test('and removing leaves nothing behind', async () => {
    const before = await register.counts();
    const other = reading(8);
    other.entities = [
      ...other.entities,
      { id: 'place:only-here', type: 'place', name: { en: 'Here' }, state: null, mentions: [] },
    ];
    await register.add(other, wordsFor(other));
    expect(await register.remove('document-0008')).toBe(true);
    expect(await register.remove('document-0008')).toBe(false);
    expect(await register.counts()).toEqual(before);
    expect(await register.entities(['place:only-here', 'state:FR'])).toMatchObject([{ id: 'state:FR' }]);
  });
});

test('an entity is told with how often it plays which part', async () => {
  const use = await register.entity('company:dassault');
  expect(use?.entity).toEqual({
    id: 'company:dassault',
    type: 'company',
    name: { ar: 'داسو', en: 'Dassault Aviation' },
    state: 'FR',
    aliases: ['داسو للطيران'],
  });
  expect(use?.source).toBe(use?.roles.supplier);
  expect(await register.entity('company:none')).toBeNull();
});

test('texts come by id, with what their documents credit; unknown ids are left out', async () => {
  await add(41);
  await add(40, { document: { credits: [] } });
  const texts = await register.texts(['document-0041', 'document-0040', 'document-0041', 'none']);
  expect(texts.map(({ id, credits }) => [id, credits])).toEqual([
    ['document-0040', []],
    ['document-0041', ['outlet:afp']],
  ]);
  expect(texts[0]?.text).toContain('رافال');
  expect(await register.texts([])).toEqual([]);
  for (const id of ['document-0040', 'document-0041']) await register.remove(id);
});
