import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rafales } from '../../test/deal-fixture.ts';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { DealUpkeep } from '../pipeline/deals/index.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';
import type { ClaimOrigins, DealFacets, DealList, DealOrigins, DealView, Problem } from './types.ts';

let register: Register;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument: () => reading(1) });
  for (const one of rafales) await keepExtraction(register, one);
  await keepExtraction(register, reading(1, { claims: [{ roles: { recipient: ['state:EG'] }, subtype: 'offer' }] }));
});
afterAll(() => register.close());

async function get<T>(path: string): Promise<{ status: number; body: T }> {
  const response = await app.request(path);
  return { status: response.status, body: (await response.json()) as T };
}

const dealsOf = async (question: string) => (await get<DealList>(`/api/deals?${question}`)).body;
const rafaleDeal = async () => (await dealsOf('supplier=FR&item=weapon:rafale')).deals[0]?.id ?? '';

describe('the list of deals', () => {
  test('has each with how far it is, who says how much, and what is disputed', async () => {
    const { deals, entities, next, stale } = await dealsOf('supplier=FR');
    expect({ count: deals.length, next, stale }).toEqual({ count: 1, next: null, stale: false });
    expect(deals[0]).toMatchObject({
      supplier: ['state:FR'],
      recipient: ['state:EG'],
      what: 'weapon:rafale',
      category: 'combat-aircraft',
      claims: 5,
      documents: 5,
      origins: { independent: 2, established: false },
      firstReported: '2015-02-16',
      lastReported: '2015-07-22',
      prices: [
        { price: { value: 5.2e9, unit: 'EUR' }, by: ['government:fr-ministry-of-defence'], claims: 2 },
        { price: { value: 5.9e9, unit: 'EUR' }, by: ['anonymous:informed-sources'], claims: 1 },
      ],
    });
    expect(deals[0]?.disputed).toEqual(expect.arrayContaining(['quantity', 'price']));
    expect(entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['state:FR', 'state:EG', 'weapon:rafale', 'anonymous:informed-sources']),
    );
  });

  test.each([
    ['', 2],
    ['recipient=مصر', 2],
    ['recipient=Egypt&supplier=فرنسا', 1],
    ['supplier=US&supplier=FR', 1],
    ['item=combat-aircraft', 2],
    ['item=tank', 0],
    ['stage=offer', 1],
    ['stage=offer&stage=talks', 1],
    ['disputed=true', 1],
    ['disputed=false', 2],
    ['claim=daily-bayan-contract-2015-02-16', 1],
    ['claim=none', 0],
    ['from=2015-07-22&to=2015-07-22', 1],
    ['to=2015-02-15', 0],
    ['from=2016-01-01', 1],
  ])('under the filter «%s»: %i', async (question, count) => {
    expect((await dealsOf(question)).deals).toHaveLength(count);
  });

  test('comes in pages that have each deal once', async () => {
    const first = await dealsOf('limit=1');
    const second = await dealsOf(`limit=1&after=${first.next}`);
    expect(new Set([...first.deals, ...second.deals].map(({ id }) => id)).size).toBe(2);
    expect(second.next).toBeNull();
  });

  test('is counted by value', async () => {
    const { body } = await get<DealFacets>('/api/deals/facets?supplier=FR');
    expect(body.total).toBe(1);
    expect(body.facets).toMatchObject({
      supplier: [{ value: 'state:FR', count: 1 }],
      recipient: [{ value: 'state:EG', count: 1 }],
      item: [{ value: 'weapon:rafale', count: 1 }],
      category: [{ value: 'combat-aircraft', count: 1 }],
    });
    expect(body.entities).toContainEqual(expect.objectContaining({ id: 'weapon:rafale' }));
  });
});

describe('a deal', () => {
  test('has its steps, values, disputes and origins, with the claims that tell them', async () => {
    const { body } = await get<DealView>(`/api/deals/${await rafaleDeal()}`);
    const ids = body.claims.map(({ claim }) => claim.id).toSorted();
    expect(ids).toEqual(body.deal.steps.map(({ claim }) => claim).toSorted());
    expect(body.deal.quantities.map(({ quantity }) => quantity).toSorted()).toEqual([24, 3, 30, null].toSorted());
    expect(body.deal.disputes.map(({ field, stage }) => `${field} ${stage}`)).toEqual(
      expect.arrayContaining(['quantity contract', 'price contract', 'stage delivery']),
    );
    expect(body.origins.lineages.flatMap(({ carriers }) => carriers)).toHaveLength(5);
    expect(body.stale).toBe(false);
  });

  test('shows who has it from whom', async () => {
    const { body } = await get<DealOrigins>(`/api/deals/${await rafaleDeal()}/origins`);
    const first = body.origins.lineages.find(({ origins }) => origins.includes('government:fr-ministry-of-defence'));
    expect(first?.carriers.map(({ publisher, tie, by }) => [publisher, tie, by])).toEqual([
      ['outlet:daily-bayan', 'first', []],
      ['outlet:morning-post', 'credits', ['outlet:daily-bayan']],
    ]);
    expect(body.claims).toHaveLength(5);
  });

  test('of a claim is known, with those who say the same', async () => {
    const { body } = await get<ClaimOrigins>('/api/claims/daily-bayan-contract-2015-02-16/origins');
    expect(body.deals).toEqual([{ id: await rafaleDeal(), counted: true }]);
    expect(body.claim.quote).toBe(rafales[0]?.document.text);
    expect(body.claims.map(({ claim }) => claim.subtype)).toEqual(['contract', 'contract', 'contract']);
    expect(body.origins.lineages).toHaveLength(2);
  });

  test.each(['/api/deals/none', '/api/deals/none/origins', '/api/claims/none/origins'])(
    'that is not there is not found: %s',
    async (path) => {
      const { status, body } = await get<Problem>(path);
      expect({ status, code: body.code, field: body.field }).toEqual({ status: 404, code: 'not-found', field: 'id' });
    },
  );
});

describe('while documents come', () => {
  test('deals are answered as they were, said to be stale, until they are brought up to date', async () => {
    const [another] = [reading(9, { claims: [{ roles: { supplier: ['state:RU'], recipient: ['state:DZ'] } }] })];
    await keepExtraction(register, another as ReturnType<typeof reading>);
    const deals = new DealUpkeep(register, { patienceMs: 0 });
    const hasty = createApp({ register, readDocument: () => reading(1), deals });
    const ask = async () => (await (await hasty.request('/api/deals?supplier=RU')).json()) as DealList;
    await expect.poll(ask).toMatchObject({ stale: false, deals: [{ supplier: ['state:RU'] }] });
    await register.remove('document-0009');
    await deals.stop();
    expect(await ask()).toMatchObject({ stale: true, deals: [{ supplier: ['state:RU'] }] });
    expect(await dealsOf('supplier=RU')).toMatchObject({ stale: false, deals: [] });
  });
});

describe('bad input', () => {
  test.each([
    ['supplier=', 'supplier'],
    ['recipient=x', 'recipient'],
    ['item=', 'item'],
    ['supplier=FR%00', 'supplier'],
    ['item=%00%00', 'item'],
    ['claim=', 'claim'],
    ['claim=%00', 'claim'],
    ['stage=sale', 'stage'],
    ['stage=offer&stage=sale', 'stage'],
    ['parts=yes', 'parts'],
    ['disputed=1', 'disputed'],
    ['from=2022-02-30', 'from'],
    ['to=tomorrow', 'to'],
    ['from=2022-02-02&to=2022-01-01', 'from'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['after=here', 'after'],
    ['kind=transfer', 'kind'],
  ])('of the question «%s» is refused by the name of its field', async (question, field) => {
    const { status, body } = await get<Problem>(`/api/deals?${question}`);
    expect({ status, field: body.field }).toEqual({ status: 400, field });
    expect(body.wayOut).toMatch(/./u);
  });

  test.each(['/api/deals/facets?limit=5', '/api/deals/facets?stage=sale', '/api/deals/%00', '/api/claims/%00/origins'])(
    '%s is refused',
    async (path) => expect((await get(path)).status).toBe(400),
  );
});
