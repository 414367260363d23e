import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { type DocumentInput, type Extraction, IsnadError } from '../model/index.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';

let register: Register;
let app: ReturnType<typeof createApp>;
const reported: unknown[] = [];

/** Stands where the engine is handed in: one claim in any text; two words that make it fail. */
function readDocument({ text, title, publishedAt }: DocumentInput): Extraction {
  if (text === 'gibberish') throw new IsnadError('unknown-language', 'The text is in no language that Isnad reads.');
  if (text === 'crash') throw new Error('a secret of the article');
  const extraction = reading(text.length, {
    document: { text, title: title ?? null, publishedAt: publishedAt ?? null },
  });
  return { ...extraction, claims: extraction.claims.map((claim) => ({ ...claim, evidence: [{ start: 0, end: 4 }] })) };
}

beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument, report: (error) => reported.push(error) });
  await keepExtraction(register, reading(1));
  await keepExtraction(register, reading(2, { claims: [{ assertion: 'denied' }, { subtype: 'offer' }] }));
});
afterAll(() => register.close());

async function get(path: string, init?: RequestInit) {
  const response = await app.request(path, init);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return get(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } });
}

describe('what the register holds', () => {
  test('documents, page by page, with the names of their publishers', async () => {
    const first = await get('/api/documents?limit=1');
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      documents: [{ id: 'document-0002', claims: 2, publisher: 'outlet:al-minbar' }],
      entities: [{ id: 'outlet:al-minbar', name: { en: 'Al-Minbar' } }],
    });
    const second = await get(`/api/documents?limit=1&after=${first.body.next}`);
    expect(second.body).toMatchObject({ documents: [{ id: 'document-0001' }], next: null });
  });

  test('gives a document as people have it', async () => {
    await keepExtraction(register, reading(7, { claims: [{}, { subtype: 'offer' }] }));
    const [first, second] = (await register.reviewedClaims('document-0007')).map(({ claim }) => claim);
    if (!first || !second) throw new Error('the reading has two claims');
    const after = { ...first, roles: { ...first.roles, supplier: ['state:RU'] } };
    const russia = { id: 'state:RU', type: 'state' as const, name: { en: 'Russia' }, state: 'RU' };
    await register.review({
      verdict: 'correct',
      on: first.id,
      field: 'supplier',
      after,
      entities: [russia],
      by: 'Huda',
    });
    await register.review({ verdict: 'reject', on: second.id, by: 'Huda' });
    const { body } = await get('/api/documents/document-0007');
    expect(body.claims).toMatchObject([{ id: first.id, roles: { supplier: ['state:RU'] } }]);
    expect(body.entities).toContainEqual({ ...russia, mentions: [] });
    await register.remove('document-0007');
  });

  test('one document as it was read', async () => {
    const { body } = await get('/api/documents/document-0001');
    expect(body).toMatchObject(JSON.parse(JSON.stringify(reading(1))));
  });

  test('claims under the filters, with their entities', async () => {
    const { body } = await get(
      '/api/claims?kind=transfer&kind=attack&supplier=FR&assertion=asserted&words=Rafale&limit=5',
    );
    expect(body).toMatchObject({
      claims: [
        { claim: { subtype: 'offer' }, document: { id: 'document-0002', title: 'صفقة جديدة' } },
        { claim: { subtype: 'contract' }, quote: reading(1).document.text },
      ],
      next: null,
    });
    const named = (body.entities as { id: string }[]).map(({ id }) => id);
    expect(named).toEqual(
      reading(1)
        .entities.map(({ id }) => id)
        .toSorted(),
    );
  });

  test('facets, an entity and the sum of it', async () => {
    expect((await get('/api/facets?recipient=EG')).body).toMatchObject({
      facets: {
        assertion: [
          { value: 'asserted', count: 2 },
          { value: 'denied', count: 1 },
        ],
      },
    });
    expect((await get('/api/entities/state%3AFR')).body).toMatchObject({
      entity: { id: 'state:FR' },
      roles: { supplier: 3 },
    });
    expect((await get('/api/stats')).body).toMatchObject({ documents: 2, claims: 3 });
  });

  test('is kept by no cache but the own, and asked for again there', async () => {
    expect((await get('/api/stats')).headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('an article handed in', () => {
  test('is read and not kept', async () => {
    const { status, body } = await post('/api/extract', { text: 'باعت فرنسا' });
    expect([status, (body.claims as unknown[]).length]).toEqual([200, 1]);
    expect(await register.document('document-0010')).toBeNull();
  });

  test('is kept once', async () => {
    const article = { text: 'باعت فرنسا لمصر', title: 'بيع', publishedAt: '2022-03-04' };
    expect(await post('/api/documents', article)).toMatchObject({
      status: 201,
      body: { id: 'document-0015', status: 'added', claims: 1 },
    });
    expect(await post('/api/documents', article)).toMatchObject({ status: 200, body: { status: 'present' } });
    expect((await get('/api/documents/document-0015')).body).toMatchObject({ document: { title: 'بيع' } });
    await register.remove('document-0015');
  });
});

describe('bad input', () => {
  test.each(['/api/documents/%00', '/api/entities/%00', '/api/documents?outlet=a%00'])(
    '%s is no fault of ours',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  test.each([
    ['kind=sale', 'kind'],
    ['kind=transfer&kind=sale', 'kind'],
    ['subtype=gift', 'subtype'],
    ['assertion=true', 'assertion'],
    ['category=plane', 'category'],
    ['supplier=', 'supplier'],
    ['recipient=x', 'recipient'],
    ['party=', 'party'],
    ['outlet=', 'outlet'],
    ['source=', 'source'],
    ['document=', 'document'],
    ['from=2022-02-30', 'from'],
    ['to=tomorrow', 'to'],
    ['from=2022-02-02&to=2022-01-01', 'from'],
    ['from=2022-02-02&from=2022-02-03', 'from'],
    ['words=', 'words'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=many', 'limit'],
    ['after=here', 'after'],
    ['supplier=FR%00', 'supplier'],
    ['outlet=a%00', 'outlet'],
    ['document=%00', 'document'],
    ['suplier=FR', 'suplier'],
  ])('of the question «%s» is refused by the name of its field', async (question, field) => {
    const { status, headers, body } = await get(`/api/claims?${question}`);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect({ status, ...body }).toMatchObject({
      status: 400,
      field,
      detail: expect.stringMatching(/./u),
      wayOut: expect.stringMatching(/./u),
    });
  });

  test.each([
    ['no JSON', '{"text":', 400, 'bad-json', undefined],
    ['nothing', '', 400, 'bad-json', undefined],
    ['no object', '[]', 400, 'bad-request', undefined],
    ['no text', {}, 400, 'bad-request', 'text'],
    ['a number for a text', { text: 7 }, 400, 'bad-request', 'text'],
    ['a day that is none', { text: 'x', publishedAt: '2022-13-01' }, 400, 'bad-request', 'publishedAt'],
    ['a number for a title', { text: 'x', title: 1 }, 400, 'bad-request', 'title'],
    ['an unknown field', { text: 'x', date: '2022-01-01' }, 400, 'bad-request', 'date'],
    ['an empty text', { text: ' \n ' }, 422, 'empty-text', 'text'],
    ['an unknown language', { text: 'gibberish' }, 422, 'unknown-language', undefined],
    ['a zero sign', { text: 'باعت\0' }, 422, 'bad-document', 'text'],
    ['too much', { text: 'x'.repeat(1024 * 1024) }, 413, 'too-large', undefined],
  ])('of a body with %s is refused', async (_, body, status, code, field) => {
    const answer = await post('/api/documents', body);
    expect(answer.status).toBe(status);
    expect([answer.body.code, answer.body.field]).toEqual([code, field]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a body of %s is refused',
    async (type) => {
      const { status, body } = await post('/api/extract', '{"text":"x"}', { 'content-type': type });
      expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
    },
  );

  test.each([
    ['GET', '/api/documents/none', 404, 'not-found'],
    ['GET', '/api/entities/none', 404, 'not-found'],
    ['GET', '/api/claim', 404, 'not-found'],
    ['POST', '/elsewhere', 404, 'not-found'],
    ['DELETE', '/api/documents', 405, 'method-not-allowed'],
    ['PUT', '/api/documents/document-0001', 405, 'method-not-allowed'],
    ['GET', '/api/extract', 405, 'method-not-allowed'],
  ])('%s %s is %i', async (method, path, status, code) => {
    const answer = await get(path, { method });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.has('allow')).toBe(status === 405);
  });

  test('our own fault is said without its details, and reported', async () => {
    const { status, body } = await post('/api/extract', { text: 'crash' });
    expect([status, body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(reported).toHaveLength(1);
  });
});

describe('other sites', () => {
  test.each([
    ['localhost:4766', 200],
    ['127.0.0.1:80', 200],
    ['[::1]:4766', 200],
    ['LOCALHOST', 200],
    ['rebound.example', 421],
    ['127.0.0.1.rebound.example', 421],
    ['localhost.rebound.example:4766', 421],
    ['', 421],
  ])('a request to the name «%s» gets %i', async (host, status) => {
    expect((await get('/api/stats', { headers: { host } })).status).toBe(status);
  });

  test.each([
    [{ origin: 'http://127.0.0.1:4766' }, 200],
    [{ origin: 'http://127.0.0.1:4767' }, 403],
    [{ origin: 'https://example.org' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
  ])('a posting page with %j gets %i', async (headers, status) => {
    const { status: got } = await post('/api/extract', { text: 'باعت فرنسا' }, { host: '127.0.0.1:4766', ...headers });
    expect(got).toBe(status);
  });

  test.each([
    ['/api/documents', { 'sec-fetch-site': 'cross-site' }, 403],
    ['/api/documents', { 'sec-fetch-site': 'same-site' }, 403],
    ['/api/documents', { origin: 'https://example.org' }, 403],
    ['/api/documents', { 'sec-fetch-site': 'none' }, 200],
    ['/api/documents', { 'sec-fetch-site': 'same-origin' }, 200],
    ['/api/documents', {}, 200],
  ])('may not read %s with %j: %i', async (path, headers, status) => {
    expect((await get(path, { headers: { host: '127.0.0.1:4766', ...headers } })).status).toBe(status);
  });

  test('may link to a page of the app', async () => {
    const { status } = await app.request('/claims', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(status).not.toBe(403);
  });

  test('get strict headers with every answer, errors too', async () => {
    for (const path of ['/api/stats', '/api/none', '/none']) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
