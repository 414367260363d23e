import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { pictured } from '../store/pictures.test-fixture.ts';
import { createApp } from './index.ts';

let register: Register;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument: () => reading(1) });
  for (const extraction of pictured) await keepExtraction(register, extraction);
});
afterAll(() => register.close());

async function get(path: string) {
  const response = await app.request(path);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const ids = (body: Record<string, unknown>) => (body.entities as { id: string }[]).map(({ id }) => id);

describe('pictures', () => {
  test('flows count reports unless asked for something else, and name their sides', async () => {
    const { status, body } = await get('/api/stats/flows?recipient=EG');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      flows: [
        { supplier: 'state:US', recipient: 'state:EG', count: 3 },
        { supplier: 'state:FR', recipient: 'state:EG', count: 2 },
      ],
      count: 'reports',
      capped: false,
    });
    expect(ids(body)).toEqual(['state:EG', 'state:FR', 'state:US']);
  });

  test.each([
    ['count=deals&supplier=US', [1]],
    ['count=origins&supplier=US', [2]],
    ['count=reports&supplier=US&assertion=denied', []],
    ['count=deals&words=رافال', [1]],
    // One without a day is in no year, whenever it was added.
    ['from=2022-01-01&to=2022-12-31', [1, 1]],
  ])('flows of %s', async (query, counts) => {
    const { body } = await get(`/api/stats/flows?${query}`);
    expect((body.flows as { count: number }[]).map(({ count }) => count)).toEqual(counts);
  });

  test('say where they are cut', async () => {
    expect((await get('/api/stats/flows?limit=1')).body).toMatchObject({ capped: true, flows: [{ count: 3 }] });
    expect((await get('/api/stats/network?limit=1')).body).toMatchObject({ capped: true, ties: [{ count: 3 }] });
    expect((await get('/api/stats/repeats?limit=1')).body).toMatchObject({ capped: true, repeats: [{ count: 1 }] });
  });

  test('stages by year', async () => {
    const { body } = await get('/api/stats/stages?supplier=US&kind=transfer');
    expect(body).toEqual({
      stages: [
        { year: 2019, stage: 'delivery', count: 1 },
        { year: 2020, stage: 'contract', count: 2 },
        { year: null, stage: 'talks', count: 1 },
      ],
      count: 'reports',
      stale: false,
    });
  });

  test('the network names its parties', async () => {
    const { body } = await get('/api/stats/network?kind=contact');
    expect(body).toMatchObject({ ties: [{ a: 'state:EG', b: 'state:FR', count: 1 }], count: 'reports' });
    expect(ids(body)).toEqual(['state:EG', 'state:FR']);
  });
});

describe('sources', () => {
  test('in a list, page by page, by what is asked for', async () => {
    const first = await get('/api/sources?by=later&limit=1');
    expect(first.body).toMatchObject({
      sources: [{ id: 'outlet:south', published: 3, ownVoice: 1, origin: 0, stories: { later: 2, 'same-day': 1 } }],
      entities: [{ id: 'outlet:south', name: { en: 'The South' } }],
    });
    const second = await get(`/api/sources?by=later&limit=1&after=${first.body.next}`);
    expect(second.body).toMatchObject({ sources: [{ id: 'outlet:east' }] });
  });

  test('one by one, with its newest claims', async () => {
    const { body } = await get('/api/sources/outlet:north?per=month');
    expect(body).toMatchObject({
      source: { id: 'outlet:north', published: 4, origin: 1, stories: { first: 2 } },
      over: [
        { period: '2020-01', published: 2, origin: 0 },
        { period: '2020-02', published: 0, origin: 1 },
        { period: '2021-05', published: 2, origin: 0 },
      ],
      repeats: { rows: [{ id: 'company:dassault-aviation', reports: 1, stories: 0 }], capped: false },
      claims: { published: [{}, {}, {}, {}], naming: [{}, {}] },
    });
    expect(ids(body)).toContain('armed-group:houthis');
  });

  test('under a filter for other outlets have published nothing', async () => {
    const { body } = await get('/api/sources/outlet:north?outlet=outlet:south');
    expect(body).toMatchObject({
      source: { published: 0, origin: 1 },
      claims: { published: [], naming: [{ document: { publisher: 'outlet:south' } }] },
    });
  });

  test('that no document names are not there', async () => {
    expect(await get('/api/sources/outlet:none')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

const routes = [
  '/api/stats/flows',
  '/api/stats/stages',
  '/api/stats/network',
  '/api/stats/repeats',
  '/api/sources',
  '/api/sources/outlet:north',
];

describe.each(routes)('bad input of %s', (route) => {
  test.each([
    ['kind=sale', 'kind'],
    ['subtype=gift', 'subtype'],
    ['assertion=true', 'assertion'],
    ['category=plane', 'category'],
    ['supplier=', 'supplier'],
    ['recipient=x', 'recipient'],
    ['party=%00FR', 'party'],
    ['outlet=', 'outlet'],
    ['source=', 'source'],
    ['document=', 'document'],
    ['from=2022-02-30', 'from'],
    ['to=tomorrow', 'to'],
    ['from=2022-02-02&to=2022-01-01', 'from'],
    ['words=', 'words'],
    ['review=liked', 'review'],
    ['origin=', 'origin'],
    ['year=22', 'year'],
    ['unit=reports', 'unit'],
  ])('«%s» is refused by the name of its field', async (question, field) => {
    const { status, body } = await get(`${route}?${question}`);
    expect({ status, ...body }).toMatchObject({ status: 400, field, wayOut: expect.stringMatching(/./u) });
  });
});

test.each([
  ['/api/stats/flows?count=money', 'count'],
  ['/api/stats/flows?count=deals&count=reports', 'count'],
  ['/api/stats/stages?count=', 'count'],
  ['/api/stats/network?count=value', 'count'],
  ['/api/stats/flows?limit=0', 'limit'],
  ['/api/stats/flows?limit=1001', 'limit'],
  ['/api/stats/network?limit=501', 'limit'],
  ['/api/stats/repeats?limit=many', 'limit'],
  ['/api/stats/repeats?count=deals', 'count'],
  ['/api/stats/stages?limit=3', 'limit'],
  ['/api/sources?by=trust', 'by'],
  ['/api/sources?limit=201', 'limit'],
  ['/api/sources?after=here', 'after'],
  [`/api/sources?after=${Buffer.from('["2020-01-01",""]').toString('base64url')}`, 'after'],
  ['/api/sources/outlet:north?per=week', 'per'],
  ['/api/sources/outlet:north?limit=3', 'limit'],
  ['/api/sources/%00', 'id'],
])('%s is refused by the name of its field', async (path, field) => {
  const { status, body } = await get(path);
  expect({ status, ...body }).toMatchObject({ status: 400, field });
});
