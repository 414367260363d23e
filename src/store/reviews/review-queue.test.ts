import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import type { Claim } from '../../model/index.ts';
import { reading, wordsFor } from '../extraction.test-fixture.ts';
import type { QueueFilter, Register } from '../index.ts';

let register: Register;
const keep = (...args: Parameters<typeof reading>) => {
  const extraction = reading(...args);
  return register.add(extraction, wordsFor(extraction));
};
const claim = (n: number, i = 0) => `document-${String(n).padStart(4, '0')}-claim-${i}`;

async function queue(filter: QueueFilter = {}, limit = 50): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | undefined; ; ) {
    const { rows, next } = await register.reviewQueue(filter, { after, limit });
    lines.push(...rows.map(({ because, row, reviews }) => `${because} ${row?.claim.id ?? reviews[0]?.verdict}`));
    if (next === null) return lines;
    after = next;
  }
}

const dispute = (on: string) =>
  register.review({ verdict: 'dispute', on, by: 'Huda', note: 'The ministry denies it.' });
const accept = (on: string) => register.review({ verdict: 'accept', on, by: 'Huda' });

beforeAll(async () => {
  register = await openEmptyRegister();
  const unsure = (confidence: number, more: Partial<Claim> = {}): Partial<Claim> => ({ confidence, ...more });
  await keep(1, {
    claims: [unsure(0.9), unsure(0.4), unsure(0.6, { kind: 'attack', roles: { target: ['state:EG'] } })],
  });
  await keep(2, { claims: [unsure(0.5), unsure(0.7)] });
  await keep(3, { claims: [unsure(0.8)], document: { publishedAt: '2021-06-01' } });
});
afterAll(() => register.close());

const bySureness = [claim(1, 1), claim(2, 0), claim(1, 2), claim(2, 1), claim(3), claim(1, 0)];
const unsure = (...ids: string[]) => ids.map((id) => `unsure ${id}`);

describe('the queue', () => {
  test('has the least sure first, and leaves out what was decided', async () => {
    expect(await queue()).toEqual(unsure(...bySureness));
    const { id } = await accept(claim(2, 0));
    expect(await queue()).toEqual(unsure(...bySureness.filter((one) => one !== claim(2, 0))));
    await register.undoReview(id, { by: 'Huda' });
    expect(await queue()).toEqual(unsure(...bySureness));
  });

  test.each([1, 2, 4])('is the same in pages of %i', async (limit) => {
    const first = await dispute(claim(2, 1));
    const second = await dispute(claim(3));
    const whole = await queue();
    expect(await queue({}, limit)).toEqual(whole);
    expect(new Set(whole).size).toBe(6);
    for (const { id } of [first, second]) await register.undoReview(id, { by: 'Huda' });
  });

  test('has what is disputed before it, of the newest documents first, until somebody decides', async () => {
    const said = [await dispute(claim(1, 0)), await dispute(claim(3))];
    expect((await queue()).slice(0, 3)).toEqual([
      `disputed ${claim(3)}`,
      `disputed ${claim(1, 0)}`,
      `unsure ${claim(1, 1)}`,
    ]);
    const [entry] = (await register.reviewQueue()).rows;
    expect(entry?.reviews).toMatchObject([{ verdict: 'dispute', note: 'The ministry denies it.' }]);
    said.push(await accept(claim(3)));
    expect((await queue())[0]).toBe(`disputed ${claim(1, 0)}`);
    said.push(await dispute(claim(3)));
    expect((await queue())[0], 'doubted again').toBe(`disputed ${claim(3)}`);
    for (const { id } of said) await register.undoReview(id, { by: 'Huda' });
  });

  test('has first what needs another look, until somebody decides anew', async () => {
    const said = await accept(claim(2, 1));
    await keep(2, { version: '2', claims: [{ confidence: 0.5 }, { confidence: 0.7, assertion: 'denied' }] });
    expect((await queue()).slice(0, 2)).toEqual([`needs-look ${claim(2, 1)}`, `unsure ${claim(1, 1)}`]);
    expect(await queue({ because: 'needs-look' })).toHaveLength(1);
    const anew = await accept(claim(2, 1));
    expect(await queue({ because: 'needs-look' })).toEqual([]);
    expect((await register.reviews({ doubted: true })).rows).toEqual([]);
    await register.undoReview(anew.id, { by: 'Huda' });
    expect(await queue({ because: 'needs-look' })).toEqual([`needs-look ${claim(2, 1)}`]);
    await register.undoReview(said.id, { by: 'Huda' });
    expect(await queue()).toHaveLength(6);
  });

  test('shows reviews whose document is gone', async () => {
    await keep(9);
    const said = await accept(claim(9));
    await register.remove('document-0009');
    expect((await queue())[0]).toBe('needs-look accept');
    expect(await queue({ kind: 'transfer', because: 'needs-look' }), 'no claim fits a filter').toEqual([]);
    await register.undoReview(said.id, { by: 'Huda' });
    expect(await queue()).toHaveLength(6);
  });

  test.each<[QueueFilter, string[]]>([
    [{ kind: 'attack' }, unsure(claim(1, 2))],
    [{ document: 'document-0002' }, unsure(claim(2, 0), claim(2, 1))],
    [{ from: '2021-06-01' }, unsure(claim(3))],
    [{ because: 'disputed' }, []],
    [{ because: ['unsure', 'disputed'], document: 'document-0003' }, unsure(claim(3))],
  ])('under %j', async (filter, expected) => {
    expect(await queue(filter)).toEqual(expected);
  });

  test.each<[string, { after?: string; limit?: number }, string]>([
    ['a place that is none', { after: 'here' }, 'after'],
    ['a place of no part', { after: Buffer.from('{"because":"sale","at":[1]}').toString('base64url') }, 'after'],
    ['an empty page', { limit: 0 }, 'limit'],
  ])('refuses %s', async (_, page, field) => {
    await expect(register.reviewQueue({}, page)).rejects.toMatchObject({ code: 'bad-filter', where: { field } });
  });
});

describe('a review of what somebody saw', () => {
  const seen = async (id: string) => {
    const all = await register.reviewedClaims(id.slice(0, 'document-0001'.length));
    const one = all.find((each) => each.claim.id === id);
    if (!one) throw new Error(`no claim ${id}`);
    return one;
  };

  test('is kept where all is as it was', async () => {
    const { id } = await register.review({ verdict: 'accept', on: claim(3), by: 'Sami', seen: await seen(claim(3)) });
    await register.undoReview(id, { by: 'Sami' });
  });

  test('is refused where it is otherwise now, with what changed', async () => {
    const before = await seen(claim(3));
    const said = [
      await register.review({
        verdict: 'correct',
        on: claim(3),
        field: 'subtype',
        after: { ...before.claim, subtype: 'delivery' },
        by: 'Huda',
      }),
      await dispute(claim(3)),
    ];
    const again = register.review({ verdict: 'accept', on: claim(3), by: 'Sami', seen: before });
    await expect(again).rejects.toMatchObject({
      code: 'claim-changed',
      where: { changed: ['subtype', 'state', 'disputed'] },
    });
    const join = register.review({
      verdict: 'join',
      on: claim(1, 0),
      with: claim(3),
      seenWith: before,
      by: 'Sami',
    });
    await expect(join).rejects.toMatchObject({ code: 'claim-changed' });
    for (const { id } of said) await register.undoReview(id, { by: 'Huda' });
  });

  test('is refused where the claim is gone', async () => {
    await keep(8);
    const before = await seen(claim(8));
    await register.remove('document-0008');
    await expect(register.review({ verdict: 'accept', on: claim(8), by: 'Sami', seen: before })).rejects.toMatchObject({
      code: 'claim-changed',
      where: { changed: ['claim'] },
    });
  });

  test('several are kept all or none', async () => {
    const { rows } = await register.reviews({ limit: 1 });
    const both = register.reviewAll([
      { verdict: 'accept', on: claim(1, 0), by: 'Huda' },
      { verdict: 'accept', on: 'none', by: 'Huda' },
    ]);
    await expect(both).rejects.toMatchObject({ code: 'not-found' });
    expect((await register.reviews({ limit: 1 })).rows).toEqual(rows);
  });

  test('made by two at once, one is told that the other was first', async () => {
    const before = await seen(claim(1, 1));
    const both = await Promise.allSettled(
      ['Huda', 'Sami'].map((by) => register.review({ verdict: 'accept', on: claim(1, 1), by, seen: before })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
