import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { updateDeals } from '../../src/pipeline/deals/index.ts';
import { reading, wordsFor } from '../../src/store/extraction.test-fixture.ts';
import { openRegister, type Register } from '../../src/store/index.ts';
import { makeDatabase } from '../empty-register.ts';
import { isnad } from '../isnad-process.ts';

const server = inject('server') as { address: string; prefix: string };
const folder = mkdtempSync(join(tmpdir(), 'isnad-writers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As several processes: each has connections of its own. */
async function openAll(count: number): Promise<Register[]> {
  const database = await makeDatabase(server);
  return Promise.all(Array.from({ length: count }, () => openRegister(database)));
}

async function dealsOf(register: Register) {
  const { rows } = await register.deals();
  return Promise.all(rows.map(({ id }) => register.deal(id)));
}

describe('several writers on one server', () => {
  test('find one register made where all of them come to an empty database at once', async () => {
    const registers = await openAll(6);
    for (const register of registers) expect(await register.counts()).toMatchObject({ documents: 0 });
    await Promise.all(registers.map((register) => register.close()));
  });

  test('add the same documents, each in another order, and each is there once', async () => {
    const registers = await openAll(4);
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    const added = registers.map(async (register, k) => {
      const order = numbers.toSorted((a, b) => ((a * 7 + k * 13) % 40) - ((b * 7 + k * 13) % 40));
      // Each process has several on the way at once, too.
      const results = await Promise.all(order.map((n) => register.add(reading(n), wordsFor(reading(n)))));
      return results.filter((result) => result === 'added').length;
    });
    expect((await Promise.all(added)).reduce((sum, count) => sum + count)).toBe(40);
    const [first, ...others] = registers;
    expect(await first?.counts()).toMatchObject({ documents: 40, claims: 40 });
    expect(await first?.contents()).toEqual(await others[0]?.contents());
    await Promise.all(registers.map((register) => register.close()));
  });

  test('read anew, take out and put in at once, and each document is whole or not there', async () => {
    const registers = await openAll(3);
    const work = registers.map(async (register, k) => {
      for (let round = 0; round < 20; round++) {
        const n = round % 4;
        const version = String((round * 3 + k) % 5);
        const one = reading(n, { version, claims: [{}, { subtype: 'delivery' }].slice(0, 1 + ((round + k) % 2)) });
        if ((round + k) % 5 === 4) await register.remove(one.document.id);
        else await register.add(one, wordsFor(one));
      }
    });
    await Promise.all(work);
    const [register] = registers as [Register];
    const faults = [];
    for await (const fault of register.faults(({ text }) => text))
      if (!fault.what.startsWith('Its id')) faults.push(fault);
    expect(faults).toEqual([]);
    for (let n = 0; n < 4; n++) {
      const stored = await register.document(reading(n).document.id);
      if (stored) expect(stored.entities).toEqual(reading(n).entities);
    }
    await Promise.all(registers.map((one) => one.close()));
  });

  test('work out deals while documents come and go, and end with those that one alone works out', async () => {
    const registers = await openAll(3);
    const work = registers.map(async (register, k) => {
      for (let round = 0; round < 12; round++) {
        const one = reading((round * 5 + k) % 6, { claims: [{ subtype: round % 2 ? 'delivery' : 'contract' }] });
        if ((round + k) % 4 === 3) await register.remove(one.document.id);
        else await register.add(one, wordsFor(one));
        await updateDeals(register);
      }
    });
    await Promise.all(work);
    const [register] = registers as [Register];
    await updateDeals(register);
    const kept = await dealsOf(register);
    await register.updateDeals((deals) => deals.setFamilies('others'));
    await updateDeals(register);
    expect(await dealsOf(register)).toEqual(kept);
    expect(kept.flatMap((deal) => deal?.claims ?? []).length).toBe((await register.counts()).claims);
    await Promise.all(registers.map((one) => one.close()));
  });

  test('two imports of one folder end with each article once', async () => {
    const parties = ['مصر', 'المغرب', 'الجزائر', 'السعودية', 'الكويت', 'قطر', 'الأردن', 'العراق'];
    for (const [n, party] of parties.entries()) {
      writeFileSync(join(folder, `${n}.txt`), `باعت فرنسا إلى ${party} ${n + 2} طائرات رافال في فبراير 2015.\n`);
    }
    const database = await makeDatabase(server);
    const add = () => isnad(['add', folder, '--json', '-d', database]);
    const [one, other] = (await Promise.all([add(), add()])).map(({ code, stdout }) => ({
      code,
      ...JSON.parse(stdout),
    }));
    expect([one, other]).toMatchObject([
      { code: 0, failed: 0, updated: 0 },
      { code: 0, failed: 0, updated: 0 },
    ]);
    expect(one.added + other.added).toBe(parties.length);
    expect(one.present + other.present).toBe(parties.length);
    expect((await isnad(['db', 'check', '-d', database])).stdout).toContain('Nothing is wrong: 8 documents');
  });
});
