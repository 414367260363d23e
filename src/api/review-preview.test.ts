import { describe, expect, test } from 'vitest';
import type { ReviewPreview } from './index.ts';
import { ask, FIRST, keep, OTHER, register, say, withThreeClaims } from './reviews.test-fixture.ts';

withThreeClaims();

describe('a preview', () => {
  const preview = (body: object) => ask<ReviewPreview & Record<string, unknown>>('/api/reviews/preview', body);

  test('shows what a part and a join would make of deals, and stores nothing', async () => {
    const whole = (await preview({ verb: 'part', claim: FIRST, with: OTHER })).body;
    const stored = await register.contents();
    const parted = (await preview({ verb: 'part', deal: whole.before[0]?.id, out: [OTHER] })).body;
    expect([parted.before, parted.after].map((deals) => deals.map(({ steps }) => steps.length))).toEqual([[3], [2, 1]]);
    expect(parted.ruling).toMatchObject({ verb: 'part', with: [OTHER] });
    expect(await register.contents()).toEqual(stored);

    expect((await say(parted.ruling)).status).toBe(201);
    const now = (await preview({ verb: 'join', claim: FIRST, with: OTHER })).body;
    expect(now.before.map(({ steps }) => steps.length).toSorted()).toEqual([1, 2]);
    expect(now.after, 'a part holds against a join').toHaveLength(2);
    expect(now.standing).toMatchObject([{ verdict: 'part' }]);
    expect(now.claims).toHaveLength(3);
  });

  test('takes the first claim out of a deal by parting it from all others', async () => {
    const [deal] = (await preview({ verb: 'part', claim: FIRST, with: OTHER })).body.before;
    const [first] = deal?.steps ?? [];
    const { body } = await preview({ verb: 'part', deal: deal?.id, out: [first?.claim] });
    expect(body.after.map(({ steps }) => steps.map(({ claim: id }) => id)).toSorted()).toContainEqual([first?.claim]);
    expect(body.ruling.with).toHaveLength(2);
  });

  test('with nothing to take out shows the deal as it is', async () => {
    const [deal] = (await preview({ verb: 'part', claim: FIRST, with: OTHER })).body.before;
    const { body } = await preview({ verb: 'part', deal: deal?.id, out: [] });
    expect([body.before, body.after]).toEqual([[deal], [deal]]);
    expect((await say(body.ruling)).body).toMatchObject({ status: 400, field: 'with' });
  });

  test('joins whole deals', async () => {
    const parted = await preview({ verb: 'part', claim: FIRST, with: OTHER });
    await keep(7, {
      document: { publishedAt: '2021-07-02' },
      claims: [{ roles: { supplier: ['state:RU'], recipient: ['state:EG'] } }],
    });
    const other = (await preview({ verb: 'part', claim: FIRST, with: 'document-0007-claim-0' })).body.before;
    expect(other).toHaveLength(2);
    const { body } = await preview({ verb: 'join', deals: other.map(({ id }) => id) });
    expect(body.after.map(({ steps }) => steps.length)).toEqual([4]);
    expect(parted.body.before[0]?.steps).toHaveLength(3);
    await register.remove('document-0007');
  });

  test.each<[string, object, string | undefined, number?]>([
    ['an unknown verb', { verb: 'accept', claim: FIRST, with: OTHER }, 'verb'],
    ['no second claim', { verb: 'join', claim: FIRST }, 'with'],
    ['an unknown claim', { verb: 'join', claim: 'none', with: OTHER }, 'claim', 404],
    ['a claim with itself', { verb: 'join', claim: FIRST, with: FIRST }, 'with'],
    ['one deal', { verb: 'join', deals: ['x'] }, 'deals'],
    ['unknown deals', { verb: 'join', deals: ['x', 'y'] }, 'deals', 404],
    ['an unknown deal', { verb: 'part', deal: 'x', out: [FIRST] }, 'deal', 404],
  ])('with %s is refused by the name of its field', async (_, body, field, status = 400) => {
    const answer = await preview(body);
    expect({ status: answer.status, field: answer.body.field }).toEqual({ status, field });
  });

  test('with all claims of a deal, or a stranger, is refused', async () => {
    const [deal] = (await preview({ verb: 'part', claim: FIRST, with: OTHER })).body.before;
    const all = deal?.steps.map(({ claim: id }) => id);
    for (const out of [all, ['stranger']])
      expect((await preview({ verb: 'part', deal: deal?.id, out })).body).toMatchObject({ status: 400, field: 'out' });
  });
});
