import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { emptyPlace } from '../../test/empty-place.ts';
import { makeDatabase, openEmptyRegister } from '../../test/empty-register.ts';
import { killedAfter } from '../../test/killed.ts';
import type { TableRows } from './backup/table-rows.ts';
import { reading, wordsFor } from './extraction.test-fixture.ts';
import { openRegister, type Register } from './index.ts';

const adding = join(import.meta.dirname, 'add-readings.test-process.ts');
const opening = join(import.meta.dirname, 'lock/hold-register.test-process.ts');
const folder = mkdtempSync(join(tmpdir(), 'isnad-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (n: number) => `document-${String(n).padStart(4, '0')}`;

/** Milliseconds, anywhere in a stretch of time. */
const within = (milliseconds: number) => Math.floor(Math.random() * milliseconds);

async function faultsIn(register: Register): Promise<string[]> {
  const faults: string[] = [];
  for await (const { what } of register.faults(({ text }) => text && 'any')) {
    if (!what.startsWith('Its id')) faults.push(what);
  }
  return faults;
}

test('an import that is killed at 20 moments loses nothing that it said was stored', { timeout: 600_000 }, async () => {
  const place = await emptyPlace();
  let next = 0;
  for (let i = 0; i < 20; i++) {
    // Every fifth while it still opens the register, which the kill before left as it was; the others while it writes.
    const fromStart = i % 5 === 4;
    const after = within(1500);
    const lines = await killedAfter(after, adding, [place, String(next)], { fromStart });
    const said = lines.filter((line) => line !== 'open').map(Number);
    next = (said.at(-1) ?? next - 1) + 1;
    const register = await openRegister(place);
    const { documents, claims } = await register.counts();
    const found = await Promise.all(Array.from({ length: next }, (_, n) => register.document(idOf(n))));
    const moment = `killed ${after} ms ${fromStart ? 'after its start' : 'into its work'}`;
    expect(
      found.flatMap((document, n) => (document === null ? [n] : [])),
      moment,
    ).toEqual([]);
    // The document that was on its way when it was killed is there whole, or not at all.
    expect([next, next + 1], moment).toContain(documents);
    expect(claims, moment).toBe(documents);
    expect(await faultsIn(register), moment).toEqual([]);
    await register.close();
    next = documents;
  }
  expect(next).toBeGreaterThan(0);
});

describe('bringing the tables up to date', () => {
  const oldest = '0001-documents-and-claims';

  /** A register as the first Isnad would have left it, with a document in it. */
  async function makeOld(): Promise<string> {
    const place = await emptyPlace();
    const today = await openEmptyRegister();
    await today.add(reading(1), wordsFor(reading(1)));
    const old = await openRegister(place, { upTo: oldest });
    const tables = Object.keys(await old.contents());
    const known = async function* (): AsyncGenerator<TableRows> {
      for await (const batch of today.rows()) if (tables.includes(batch.table)) yield batch;
    };
    await old.fill(known());
    await old.close();
    await today.close();
    return place;
  }

  async function copyOf(old: string, n: number): Promise<string> {
    const server = inject('server');
    if (server) return makeDatabase(server, new URL(old).pathname.slice(1));
    const copy = join(folder, String(n));
    cpSync(old, copy, { recursive: true });
    return copy;
  }

  test('is done or not begun, at whichever of 10 moments it is killed', { timeout: 600_000 }, async () => {
    const old = await makeOld();
    const began = performance.now();
    await killedAfter(0, opening, [await copyOf(old, 0)]);
    const usual = performance.now() - began;
    for (let i = 1; i <= 10; i++) {
      const place = await copyOf(old, i);
      const after = within(usual);
      await killedAfter(after, opening, [place], { fromStart: true });
      const register = await openRegister(place, { create: false });
      const moment = `killed after ${after} of ${usual} ms`;
      expect(await register.counts(), moment).toMatchObject({ documents: 1, claims: 1 });
      expect((await register.migrations()).length, moment).toBeGreaterThan(0);
      expect(await register.document(idOf(1)), moment).toMatchObject({ claims: reading(1).claims });
      await register.close();
    }
  });

  test('begins anew where the making of a register was killed', { timeout: 600_000 }, async () => {
    for (let i = 0; i < 5; i++) {
      const place = await emptyPlace();
      await killedAfter(within(2000), opening, [place], { fromStart: true });
      const register = await openRegister(place);
      expect(await register.add(reading(1), wordsFor(reading(1)))).toBe('added');
      await register.close();
    }
  });
});
