import { describe, expect, test } from 'vitest';
import { reading } from '../store/extraction.test-fixture.ts';
import type { ClaimHistory, ReviewList } from './index.ts';
import { ask, claim, FIRST, keep, OTHER, register, say, withThreeClaims } from './reviews.test-fixture.ts';

withThreeClaims();

describe('what somebody says of a claim', () => {
  test.each([
    ['accept', undefined, { state: 'accepted', disputed: false }],
    ['reject', 'a football deal', { state: 'rejected', disputed: false }],
    ['dispute', 'the ministry denies it', { state: 'unreviewed', disputed: true }],
  ])('%s is kept, and the claim given as it stands', async (verb, note, review) => {
    const { status, body } = await say({ verb, claim: FIRST, note });
    expect(status).toBe(201);
    expect(body.reviews).toMatchObject([{ verdict: verb, claim: FIRST, note: note ?? null, undone: false }]);
    expect(body.reviews[0]?.by).not.toBe('');
    expect(body.claim).toMatchObject({ claim: { id: FIRST }, review });
  });

  test('corrects several parts at once, each by a review of its own', async () => {
    const set = {
      supplier: ['FR', 'Dassault Aviation'],
      recipient: [],
      items: [
        { entity: 'weapon:rafale', quantity: 24 },
        { category: 'radar', quantity: 3 },
      ],
      amounts: [{ value: 4.5e9, unit: 'USD', qualifier: 'over' }],
      time: { start: '2021-02-01', end: '2021-02-28' },
      place: ['place:paris'],
      assertion: 'planned',
      subtype: 'offer',
      attribution: [{ source: 'company:dassault' }, { source: 'FR', stance: 'confirms', with: ['EG'] }],
    };
    const { status, body } = await say({ verb: 'correct', claim: FIRST, set, note: 'by the book' });
    expect({ status, detail: body.detail }).toEqual({ status: 400, detail: expect.stringContaining('place:paris') });
    const { place: _, ...rest } = set;
    const again = await say({ verb: 'correct', claim: FIRST, set: rest, note: 'by the book' });
    expect(again.status).toBe(201);
    expect(again.body.reviews.map(({ field }) => field).toSorted()).toEqual(Object.keys(rest).toSorted());
    const after = await claim(FIRST);
    expect(after).toMatchObject({
      subtype: 'offer',
      assertion: 'planned',
      roles: { supplier: ['state:FR', 'company:dassault-aviation'] },
      items: [
        { entity: 'weapon:rafale', category: 'combat-aircraft', quantity: 24 },
        { entity: null, category: 'radar', quantity: 3 },
      ],
      amounts: rest.amounts,
      time: { ...set.time, text: '2021-02-01..2021-02-28' },
    });
    // A source that the engine had found keeps its place in the text and its stance.
    const [first] = reading(1).claims[0]?.attribution ?? [];
    expect(after.attribution).toMatchObject([first, { source: 'state:FR', stance: 'confirms', with: ['state:EG'] }]);
    expect(again.body.entities.map(({ id }) => id)).toContain('state:EG');
  });

  test('adds what the engine missed, where the words stand', async () => {
    const { text } = reading(1).document;
    const said = { verb: 'add', document: 'document-0001', kind: 'agreement', subtype: 'signed', words: 'فرنسا' };
    const set = { parties: ['FR', 'مصر'] };
    const { status, body } = await say({ ...said, at: text.indexOf('فرنسا'), set });
    expect(status).toBe(201);
    expect(body.claim).toMatchObject({
      claim: {
        kind: 'agreement',
        roles: { parties: ['state:FR', 'state:EG'] },
        evidence: [{ start: 0, end: text.length }],
      },
      review: { state: 'added' },
    });
    expect((await say({ ...said, at: 1, set })).body).toMatchObject({ code: 'bad-review', field: 'at' });
  });

  test('takes back, and both stay in the history', async () => {
    const made = await say({ verb: 'reject', claim: FIRST });
    const id = made.body.reviews[0]?.id as string;
    const { status, body } = await say({ verb: 'undo', review: id, note: 'it is one' });
    expect([status, body.reviews[0]?.undoes, body.claim?.review.state]).toEqual([201, id, 'unreviewed']);
    const { body: history } = await ask<ClaimHistory>(`/api/claims/${FIRST}/history`);
    expect(history.reviews.slice(0, 2).map(({ verdict, undone }) => [verdict, undone])).toEqual([
      ['undo', false],
      ['reject', true],
    ]);
    expect((await say({ verb: 'undo', review: id })).body).toMatchObject({ status: 400, field: 'review' });
  });

  test('a claim shows what the engine had read, once people have changed it', async () => {
    await say({ verb: 'correct', claim: FIRST, set: { subtype: 'delivery' } });
    const { body } = await ask<ClaimHistory>(`/api/claims/${FIRST}/history`);
    expect([body.claim.claim.subtype, body.machine?.subtype]).toEqual(['delivery', 'contract']);
  });
});

describe('a review of a claim that changed meanwhile', () => {
  const seen = async (id: string) => {
    const [row] = await register.claimRows([id]);
    return { claim: row?.claim, review: row?.review };
  };

  test.each([
    ['accept', {}],
    ['reject', {}],
    ['dispute', { note: 'doubtful' }],
    ['correct', { set: { assertion: 'possible' } }],
    ['join', { with: OTHER }],
  ])('%s is refused, and says what changed', async (verb, more) => {
    const before = await seen(FIRST);
    await say({ verb: 'correct', claim: FIRST, set: { subtype: 'delivery' } });
    const { status, body } = await say({ verb, claim: FIRST, seen: before, ...more });
    expect([status, body.code, body.changed]).toEqual([409, 'claim-changed', ['subtype', 'state']]);
    expect((await say({ verb, claim: FIRST, seen: await seen(FIRST), ...more })).status).toBe(201);
  });

  test.each(['accept', 'correct'])('%s of one that is gone is refused likewise', async (verb) => {
    await keep(5);
    const before = await seen('document-0005-claim-0');
    await register.remove('document-0005');
    const { status, body } = await say({
      verb,
      claim: 'document-0005-claim-0',
      seen: before,
      ...(verb === 'correct' && { set: { subtype: 'offer' } }),
    });
    expect([status, body.changed]).toEqual([409, ['claim']]);
  });
});

describe('bad input of a review', () => {
  const correct = (set: object) => ({ verb: 'correct', claim: FIRST, set });
  const add = { verb: 'add', document: 'document-0001', kind: 'transfer', subtype: 'offer', words: 'فرنسا' };

  test.each<[string, object, string | undefined, number?]>([
    ['no verb', {}, 'verb'],
    ['an unknown verb', { verb: 'like', claim: FIRST }, 'verb'],
    ['no claim', { verb: 'accept' }, 'claim'],
    ['an empty claim', { verb: 'accept', claim: '' }, 'claim'],
    ['a zero sign', { verb: 'accept', claim: 'x\0' }, 'claim'],
    ['an unknown claim', { verb: 'accept', claim: 'none' }, 'claim', 404],
    ['a note that is none', { verb: 'accept', claim: FIRST, note: 7 }, 'note'],
    ['a long note', { verb: 'accept', claim: FIRST, note: 'x'.repeat(4001) }, 'note'],
    ['a field of no use', { verb: 'accept', claim: FIRST, with: OTHER }, 'with'],
    ['seen that is none', { verb: 'accept', claim: FIRST, seen: {} }, 'seen'],
    ['no note', { verb: 'dispute', claim: FIRST }, 'note'],
    ['a blank note', { verb: 'dispute', claim: FIRST, note: ' ' }, 'note'],
    ['nothing set', { verb: 'correct', claim: FIRST }, 'set'],
    ['an empty set', correct({}), 'set'],
    ['an unknown part', correct({ buyer: ['FR'] }), 'buyer'],
    ['a part of another kind', correct({ attacker: ['FR'] }), 'attacker'],
    ['an unknown claim to correct', { ...correct({ subtype: 'offer' }), claim: 'none' }, 'claim', 404],
    ['an unknown subtype', correct({ subtype: 'gift' }), 'subtype'],
    ['a subtype of another kind', correct({ subtype: 'signed' }), 'subtype'],
    ['an unknown assertion', correct({ assertion: 'true' }), 'assertion'],
    ['nobody known', correct({ supplier: ['Ruritania'] }), 'supplier'],
    ['a supplier that is no list', correct({ supplier: 'FR' }), 'supplier'],
    ['no party at all', correct({ supplier: [], recipient: [] }), 'roles'],
    ['what is so already', correct({ recipient: ['EG'] }), 'recipient'],
    ['an item without a name', correct({ items: [{ quantity: 3 }] }), 'items'],
    ['an unknown item', correct({ items: [{ entity: 'Ruritanian jet' }] }), 'items'],
    ['an unknown category', correct({ items: [{ category: 'plane' }] }), 'items'],
    ['fewer than no items', correct({ items: [{ category: 'tank', quantity: -1 }] }), 'items'],
    ['an amount without a unit', correct({ amounts: [{ value: 3, qualifier: 'exact' }] }), 'amounts'],
    ['an odd unit', correct({ amounts: [{ value: 3, unit: '$', qualifier: 'exact' }] }), 'amounts'],
    ['an odd qualifier', correct({ amounts: [{ value: 3, unit: 'USD', qualifier: 'some' }] }), 'amounts'],
    ['no such day', correct({ time: { start: '2021-02-30', end: null } }), 'time'],
    ['days in the wrong order', correct({ time: { start: '2021-02-03', end: '2021-02-01' } }), 'time'],
    ['a time without days', correct({ time: { start: null, end: null } }), 'time'],
    ['an unknown place', correct({ place: ['Nowhere at all'] }), 'place'],
    ['an unknown source', correct({ attribution: [{ source: 'The Ruritanian Times' }] }), 'attribution'],
    ['an unknown stance', correct({ attribution: [{ source: 'FR', stance: 'sings' }] }), 'attribution'],
    ['an unknown document', { ...add, document: 'none' }, 'document', 404],
    ['an unknown kind', { ...add, kind: 'sale' }, 'kind'],
    ['a subtype of another kind to add', { ...add, subtype: 'signed', set: { supplier: ['FR'] } }, 'subtype'],
    ['words that are not there', { ...add, words: 'no such words', set: { supplier: ['FR'] } }, 'words'],
    ['no words', { ...add, words: '' }, 'words'],
    ['a place that is none', { ...add, at: -1 }, 'at'],
    ['no party', add, 'roles'],
    ['nobody known to add', { ...add, set: { supplier: ['Ruritania'] } }, 'supplier'],
    ['one claim of two', { verb: 'join', claim: FIRST }, 'with'],
    ['no claims of two', { verb: 'join', claim: FIRST, with: [] }, 'with'],
    ['a claim with itself', { verb: 'part', claim: FIRST, with: FIRST }, 'with'],
    ['an unknown second claim', { verb: 'join', claim: FIRST, with: 'none' }, 'with', 404],
    ['no review', { verb: 'undo' }, 'review'],
    ['an unknown review', { verb: 'undo', review: 'none' }, 'review', 404],
  ])('with %s is refused by the name of its field', async (_, body, field, status = 400) => {
    const answer = await say(body);
    expect({ status: answer.status, field: answer.body.field }).toEqual({ status, field });
    expect(answer.body).toMatchObject({ detail: expect.stringMatching(/./u), wayOut: expect.stringMatching(/./u) });
    expect((await register.reviewQueue()).rows).toHaveLength(3);
  });
});

describe('the log', () => {
  test('is filtered by verb, person, document and claim, page by page', async () => {
    await say({ verb: 'accept', claim: FIRST });
    await say({ verb: 'dispute', claim: OTHER, note: 'doubtful' });
    const ids = async (query: string) =>
      (await ask<ReviewList>(`/api/reviews?${query}`)).body.reviews
        .filter(({ undone, verdict }) => !undone && verdict !== 'undo')
        .map(({ verdict }) => verdict);
    expect(await ids('limit=2')).toEqual(['dispute', 'accept']);
    expect(await ids('verb=accept&verb=reject')).toEqual(['accept']);
    expect(await ids('document=document-0002')).toEqual(['dispute']);
    expect(await ids(`claim=${FIRST}`)).toEqual(['accept']);
    expect(await ids('by=nobody')).toEqual([]);
    expect(await ids('needsLook=true')).toEqual([]);
    const { body } = await ask<ReviewList>('/api/reviews?limit=1');
    const next = await ask<ReviewList>(`/api/reviews?limit=1&after=${body.next}`);
    expect(next.body.reviews).toMatchObject([{ verdict: 'accept' }]);
    expect(next.body.entities.map(({ id }) => id)).toContain('state:EG');
  });

  test.each([
    ['verb=like', 'verb'],
    ['by=', 'by'],
    ['document=', 'document'],
    ['claim=', 'claim'],
    ['needsLook=maybe', 'needsLook'],
    ['limit=0', 'limit'],
    ['after=here', 'after'],
    ['person=x', 'person'],
  ])('refuses «%s» by the name of its field', async (question, field) => {
    expect((await ask(`/api/reviews?${question}`)).body).toMatchObject({ status: 400, field });
  });

  test('has no history of a claim that there is not', async () => {
    expect((await ask('/api/claims/none/history')).body).toMatchObject({ status: 404, field: 'id' });
  });
});
