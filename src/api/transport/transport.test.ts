import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import { readDocument } from '../../pipeline/index.ts';
import type { Register } from '../../store/index.ts';
import { createApp } from '../index.ts';
import { type App, openSampleApp } from '../samples.test-fixture.ts';

let register: Register;
let app: App;
beforeAll(async () => {
  register = await openEmptyRegister();
  app = await openSampleApp(register);
});
afterAll(() => register.close());

const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('a tag', () => {
  test('stands for what was answered, and spares sending it again', async () => {
    const first = await ask('/api/claims?limit=1');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/u);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await ask('/api/claims?limit=1', { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await ask('/api/claims?limit=2')).headers.get('etag')).not.toBe(tag);
  });

  test.each([
    ['"other", TAG', 304],
    ['TAG', 304],
    ['*', 304],
    ['"other"', 200],
    ['', 200],
  ])('named as «%s» gets %i', async (given, status) => {
    const tag = (await ask('/api/stats')).headers.get('etag') ?? '';
    expect((await ask('/api/stats', { 'if-none-match': given.replace('TAG', tag.replace('W/', '')) })).status).toBe(
      status,
    );
  });

  test.each(['/api/none', '/api/documents/none', '/api/claims.csv'])(
    'is not given to %s, which is kept nowhere',
    async (path) => {
      const { headers } = await ask(path);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    },
  );
});

describe('an answer is packed', () => {
  const unpack = { zstd: zstdDecompressSync, br: brotliDecompressSync, gzip: gunzipSync };

  test.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'zstd'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'zstd'],
    ['deflate', null],
    ['identity', null],
    ['gzip;q=0', null],
  ] as const)('for «%s» as %s', async (accepted, encoding) => {
    for (const path of ['/api/openapi.json', '/api/claims.csv']) {
      const plain = await ask(path);
      const packed = await ask(path, { 'accept-encoding': accepted });
      expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
        encoding,
        'accept-encoding',
      ]);
      const bytes = Buffer.from(await packed.arrayBuffer());
      if (encoding !== null)
        expect(packed.headers.get('content-length') ?? String(bytes.length)).toBe(String(bytes.length));
      expect((encoding === null ? bytes : unpack[encoding](bytes)).equals(Buffer.from(await plain.arrayBuffer()))).toBe(
        true,
      );
      expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
    }
  });

  test('not where it is short, and not where it is events', async () => {
    const short = await ask('/api/stats', { 'accept-encoding': 'gzip' });
    expect([short.headers.get('content-encoding'), short.headers.get('vary')]).toEqual([null, null]);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ texts: [{ name: 'a.txt', text: '' }] });
    const { id } = (await (await app.request('/api/imports', { method: 'POST', headers, body })).json()) as {
      id: string;
    };
    const events = await ask(`/api/imports/${id}/events`, { 'accept-encoding': 'gzip' });
    expect(events.headers.get('content-encoding')).toBeNull();
    expect(await events.text()).toContain('event: end');
  });
});

describe('pages of a list', () => {
  test('lead from one to the next by the header, with the whole question, and end', async () => {
    let path: string | undefined = '/api/claims?kind=transfer&kind=attack&limit=1&supplier=FR';
    const ids: string[] = [];
    while (path !== undefined && ids.length < 9) {
      const answer: Response = await ask(path);
      const { claims } = (await answer.json()) as { claims: { claim: { id: string } }[] };
      ids.push(...claims.map(({ claim }) => claim.id));
      path = /^<([^>]+)>; rel="next"$/u.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a reader who leaves', () => {
  test('is not answered, and nobody is told of a fault', async () => {
    const reported: unknown[] = [];
    const empty = await openEmptyRegister();
    const quiet = createApp({ register: empty, readDocument, report: (error) => reported.push(error) });
    const { status } = await quiet.request('/api/documents', { signal: AbortSignal.abort() });
    expect([status, reported]).toEqual([499, []]);
    await empty.close();
  });

  test('ends the file that was being written', async () => {
    const lines = (await ask('/api/claims.jsonl')).body?.getReader();
    expect((await lines?.read())?.done).toBe(false);
    await lines?.cancel();
    expect((await lines?.read())?.done).toBe(true);
  });
});
