import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { Batches, type Outcome } from './keep-in-batches.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
});
afterAll(() => register.close());

const said = (outcomes: Outcome<string>[]) =>
  outcomes.map((one) => ('kept' in one ? `${one.document} ${one.kept.status}` : `${one.document} failed`));

test('what is reported is stored, what waits is not', async () => {
  const batches = new Batches<string>(register);
  // The first one, and one that comes after a while, is kept at once.
  expect(said(await batches.add('a', reading(1)))).toEqual(['a added']);
  expect(await batches.add('a again', reading(1))).toEqual([]);
  expect(await batches.add('a anew', reading(1, { claims: [{ subtype: 'delivery' }] }))).toEqual([]);
  expect(await batches.add('b', reading(2))).toEqual([]);
  expect((await register.counts()).documents).toBe(1);
  expect(said(await batches.end())).toEqual(['a again present', 'a anew updated', 'b added']);
  expect((await register.counts()).documents).toBe(2);
  expect(await batches.end()).toEqual([]);
});

test('one that cannot be kept does not hold up the others', async () => {
  const batches = new Batches<string>(register);
  await batches.add('first', reading(7));
  await batches.add('b', reading(8));
  await batches.add('broken', reading(3, { claims: [{ id: 'twice' }, { id: 'twice' }] }));
  await batches.add('no text', reading(4, { document: { text: 'a\0b' } }));
  await batches.add('c', reading(5));
  expect(said(await batches.end())).toEqual(['b added', 'broken failed', 'no text failed', 'c added']);
  expect(await register.document('document-0003')).toBeNull();
});

test('so many are kept at once, and a long text at once', async () => {
  const batches = new Batches<string>(register);
  await batches.add('first', reading(9));
  let outcomes: Outcome<string>[] = [];
  for (let n = 100; outcomes.length === 0; n++) outcomes = await batches.add(String(n), reading(n));
  expect(outcomes.length).toBeGreaterThan(1);
  expect(outcomes.length).toBeLessThanOrEqual(250);
  const long = reading(6, { document: { text: 'كلمة '.repeat(400_000) } });
  expect(said(await batches.add('long', long))).toEqual(['long added']);
});
