import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { keepExtraction } from '../pipeline/keep-extraction.ts';
import { reading } from '../store/extraction.test-fixture.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';

let register: Register;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  register = await openEmptyRegister();
  app = createApp({ register, readDocument: () => reading(1) });
  await keepExtraction(register, reading(1));
  await keepExtraction(register, reading(2, { claims: [{ assertion: 'denied' }, { subtype: 'offer' }] }));
});
afterAll(() => register.close());

async function file(path: string): Promise<{ text: string; headers: Headers; status: number }> {
  const response = await app.request(path);
  // `text()` would take the byte order mark off.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { text, headers: response.headers, status: response.status };
}

describe('the claims under a filter as a file', () => {
  test('CSV: a byte order mark, heads, and a line a claim', async () => {
    const { text, headers } = await file('/api/claims.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="claims.csv"');
    const lines = text.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFclaim,document,url,/u);
    expect(lines).toHaveLength(5);
  });

  test('names are in the language asked for', async () => {
    const [english, arabic] = [await file('/api/claims.csv'), await file('/api/claims.csv?lang=ar')];
    expect(english.text).toContain(',Al-Minbar,');
    expect(arabic.text).toContain('المنبر');
  });

  test('JSONL: what the command prints', async () => {
    const { text, headers } = await file('/api/claims.jsonl?assertion=denied&kind=transfer&kind=policy');
    expect(headers.get('content-type')).toContain('application/x-ndjson');
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { claim: { assertion: 'denied' }, document: { id: 'document-0002' }, sentence: expect.any(String) },
    ]);
  });

  test.each([
    ['/api/claims.csv?kind=nothing', 'kind'],
    ['/api/claims.jsonl?limit=5', 'limit'],
    ['/api/claims.csv?lang=fr', 'lang'],
  ])('%s is refused by its field', async (path, field) => {
    const { status, text } = await file(path);
    expect({ status, field: JSON.parse(text).field }).toEqual({ status: 400, field });
  });

  test('other methods are not allowed', async () => {
    expect((await app.request('/api/claims.csv', { method: 'POST' })).status).toBe(405);
  });
});
