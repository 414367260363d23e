import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import type { Claim, Extraction } from '../model/index.ts';
import { reading, wordsFor } from './extraction.test-fixture.ts';
import type { Register, ReviewDraft } from './index.ts';

let register: Register;
beforeAll(async () => {
  register = await openEmptyRegister();
});
afterAll(() => register.close());

const ID = 'document-0001';
const CLAIM = `${ID}-claim-0`;
const keep = (extraction: Extraction) => register.add(extraction, wordsFor(extraction));
const claims = async () => (await register.reviewedClaims(ID)).map(({ claim }) => claim);
const first = async () => (await claims())[0] as Claim;
const say = (draft: Partial<ReviewDraft> & Pick<ReviewDraft, 'verdict'>) =>
  register.review({ on: CLAIM, by: 'Huda', ...draft });
const correct = async (field: string, change: Partial<Claim>) =>
  say({ verdict: 'correct', field, after: { ...(await first()), ...change } });
/** A newer engine reads the claim with this change. */
const reread = (version: string, change: Partial<Claim>) => keep(reading(1, { version, claims: [change] }));

beforeEach(async () => {
  for (const { id, undone, verdict } of (await register.reviews({ limit: 1000 })).rows)
    if (!undone && verdict !== 'undo') await register.undoReview(id, { by: 'the test' });
  await register.remove(ID);
  await keep(reading(1));
});

describe('a review', () => {
  test('is kept with who, when, why, before and after, and the engine’s version stays', async () => {
    const review = await correct('subtype', { subtype: 'delivery' });
    expect(review).toMatchObject({ by: 'Huda', note: null, field: 'subtype', claim: CLAIM, doubt: null });
    expect([review.about.claim.subtype, review.after?.subtype]).toEqual(['contract', 'delivery']);
    expect(Date.now() - Date.parse(review.at)).toBeLessThan(60_000);
    const [standing] = await register.reviewedClaims(ID);
    expect(standing?.claim.subtype).toBe('delivery');
    expect(standing?.machine?.subtype).toBe('contract');
    expect((await register.document(ID))?.claims[0]?.subtype).toBe('contract');
  });

  test('holds in lists, filters and counts', async () => {
    await correct('supplier', { roles: { supplier: ['state:RU'], recipient: ['state:EG'] } });
    const ids = async (filter: Parameters<Register['claims']>[0]) =>
      (await register.claims(filter)).rows.map(({ claim }) => claim.id);
    expect(await ids({ supplier: 'RU' })).toEqual([CLAIM]);
    expect(await ids({ supplier: 'FR' })).toEqual([]);
    expect((await register.facets()).facets.supplier).toEqual([{ value: 'state:RU', count: 1 }]);
    await say({ verdict: 'reject' });
    expect(await ids({})).toEqual([]);
    expect(await ids({ review: 'rejected' })).toEqual([CLAIM]);
    const { total, facets } = await register.facets();
    expect([total, facets.supplier, facets.review]).toEqual([0, [], [{ value: 'rejected', count: 1 }]]);
    expect((await register.documents()).rows[0]?.claims).toBe(0);
  });

  test('disputes with a note only', async () => {
    await expect(say({ verdict: 'dispute', note: ' ' })).rejects.toMatchObject({
      code: 'bad-review',
      where: { field: 'note' },
    });
    await say({ verdict: 'dispute', note: 'The ministry knows of no such contract.' });
    const { rows } = await register.claims({ disputed: true });
    expect(rows.map(({ review }) => review)).toEqual([{ state: 'unreviewed', disputed: true }]);
  });

  test('adds what the engine missed', async () => {
    const after: Claim = {
      ...(await first()),
      id: 'added-1',
      kind: 'attack',
      subtype: 'attack',
      roles: { target: ['state:EG'] },
    };
    const review = await register.review({ verdict: 'add', on: ID, after, words: [['غارة']], by: 'Huda' });
    expect(review.claim).toBe('added-1');
    expect((await register.claims({ kind: 'attack' })).rows[0]?.review.state).toBe('added');
    expect((await register.document(ID))?.claims).toHaveLength(1);
  });

  test('keeps whom it names when documents go', async () => {
    await keep(reading(2));
    const after: Claim = { ...(await first()), roles: { supplier: ['company:yard'] } };
    const yard = { id: 'company:yard', type: 'company' as const, name: { en: 'The Yard' }, state: 'IT' };
    await say({ verdict: 'correct', field: 'supplier', after, entities: [yard] });
    await register.remove('document-0002');
    expect(await register.entities(['company:yard'])).toMatchObject([{ name: { en: 'The Yard' } }]);
    await register.remove(ID);
    await keep(reading(1));
    expect((await register.claims({ supplier: 'IT' })).rows.map(({ claim }) => claim.id)).toEqual([CLAIM]);
  });

  test('can be taken back, and that is kept as well', async () => {
    const review = await correct('subtype', { subtype: 'delivery' });
    const undo = await register.undoReview(review.id, { by: 'Sami', note: 'the contract it is' });
    expect((await first()).subtype).toBe('contract');
    expect(undo).toMatchObject({ verdict: 'undo', undoes: review.id, by: 'Sami' });
    const history = (await register.reviews({ document: ID, limit: 2 })).rows;
    expect(history.map(({ id, undone }) => [id, undone])).toEqual([
      [undo.id, false],
      [review.id, true],
    ]);
    await expect(register.undoReview(review.id, { by: 'Sami' })).rejects.toMatchObject({ code: 'bad-review' });
  });

  test.each<[string, Partial<ReviewDraft>, string]>([
    ['no name', { verdict: 'accept', by: ' ' }, 'by'],
    ['no field', { verdict: 'correct', after: undefined }, 'after'],
    ['one claim of two', { verdict: 'join' }, 'with'],
    ['a claim with itself', { verdict: 'part', with: CLAIM }, 'with'],
  ])('with %s is refused', async (_, draft, field) => {
    await expect(say({ verdict: 'accept', ...draft })).rejects.toMatchObject({ code: 'bad-review', where: { field } });
  });

  test.each<[string, Partial<Claim>]>([
    ['subtype', { subtype: 'signed' }],
    ['supplier', { roles: {} }],
    ['supplier', { roles: { attacker: ['state:FR'] } }],
    ['confidence', { confidence: 2 }],
    ['subtype', { subtype: 'contract' }],
  ])('that leaves no claim by the contract is refused: %s %j', async (field, change) => {
    await expect(correct(field, change)).rejects.toMatchObject({ code: 'bad-review' });
    expect(await first()).toMatchObject({ subtype: 'contract', roles: { supplier: ['state:FR', 'company:dassault'] } });
  });
});

describe('after a newer engine', () => {
  const doubts = async () => (await register.reviews({ document: ID, doubted: true })).rows.map(({ doubt }) => doubt);

  test.each<[string, Partial<Claim>, string | null, string]>([
    ['reads the same under another id', { id: 'newer' }, null, 'delivery'],
    ['reads what was corrected', { id: 'newer', subtype: 'delivery' }, null, 'delivery'],
    ['changes another part', { id: 'newer', assertion: 'denied' }, null, 'delivery'],
    ['changes that very part otherwise', { id: 'newer', subtype: 'offer' }, 'field-changed', 'offer'],
    [
      'does not read it any more',
      { id: 'newer', kind: 'agreement', subtype: 'signed', roles: { parties: ['state:FR', 'state:EG'] } },
      'no-claim',
      'signed',
    ],
  ])('that %s, a correction applies or waits', async (_, change, doubt, subtype) => {
    await correct('subtype', { subtype: 'delivery' });
    await reread('2', change);
    expect(await doubts()).toEqual(doubt === null ? [] : [doubt]);
    expect((await first()).subtype).toBe(subtype);
    // What somebody corrected is kept, even if nobody reads it any more.
    expect((await claims()).some((claim) => claim.subtype === 'delivery')).toBe(doubt !== 'field-changed');
  });

  test('an acceptance waits where the claim says something else, a rejection goes on', async () => {
    await say({ verdict: 'accept' });
    await reread('2', { id: 'newer', assertion: 'denied' });
    expect(await doubts()).toEqual(['claim-changed']);
    await reread('3', { id: 'newest' });
    expect(await doubts()).toEqual([]);
    await register.review({ verdict: 'reject', on: 'newest', by: 'Huda' });
    await reread('4', { id: 'again' });
    expect((await register.claims({ review: 'rejected' })).rows.map(({ claim }) => claim.id)).toEqual(['again']);
  });

  test('what had to be added is met by what it finds now', async () => {
    const after: Claim = { ...(await first()), id: 'added-2', subtype: 'delivery' };
    await register.review({ verdict: 'add', on: ID, after, by: 'Huda' });
    await keep(reading(1, { version: '2', claims: [{}, { subtype: 'delivery', id: 'found' }] }));
    const standing = await register.reviewedClaims(ID);
    expect(standing.map(({ claim, review }) => [claim.id, review.state])).toEqual([
      [CLAIM, 'unreviewed'],
      ['found', 'accepted'],
    ]);
  });

  test('a removed document leaves its reviews waiting, and brings them back', async () => {
    await correct('subtype', { subtype: 'delivery' });
    await register.remove(ID);
    expect(await doubts()).toEqual(['no-document']);
    await keep(reading(1));
    expect(await doubts()).toEqual([]);
    expect((await first()).subtype).toBe('delivery');
  });

  test('the same reading again is nothing new', async () => {
    await correct('subtype', { subtype: 'delivery' });
    expect(await keep(reading(1))).toBe('present');
  });
});

test('two claims that tell one deal are found again under new ids', async () => {
  await keep(reading(2));
  await register.review({ verdict: 'join', on: CLAIM, with: 'document-0002-claim-0', by: 'Huda' });
  const met = async () =>
    (await register.reviews({ verdict: 'join', limit: 1 })).rows.map((one) => [one.claim, one.doubt]);
  expect(await met()).toEqual([[CLAIM, null]]);
  await reread('2', { id: 'newer' });
  expect(await met()).toEqual([['newer', null]]);
  await register.remove('document-0002');
  expect(await met()).toEqual([['newer', 'no-claim']]);
});
