import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../test/empty-register.ts';
import { fetchPage } from '../pipeline/fetch/fetch-page.ts';
import { Imports, readHere, startSourceThread } from '../pipeline/imports/index.ts';
import { readDocument } from '../pipeline/index.ts';
import type { Register } from '../store/index.ts';
import { createApp } from './index.ts';
import type { ImportList, ImportState, Problem } from './types.ts';

const jets = 'أعلنت وزارة الدفاع الرومانية أن رومانيا تسلمت اليوم 12 مقاتلة من طراز F-16 من النرويج.';
const boats = 'وقعت مصر عقدا مع فرنسا لشراء أربعة زوارق دورية.';
const page = `<!doctype html><html lang="ar"><title>زوارق</title><article><h1>زوارق</h1><p>${boats}</p></article></html>`;
const line = (text: string, more = {}) => JSON.stringify({ text, ...more });

let register: Register;
let imports: Imports;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  register = await openEmptyRegister();
  imports = new Imports({
    register,
    openReader: () => startSourceThread(),
    fetchPage: (address, options) => fetchPage(address, { ...options, isAllowed: (host) => host === '127.0.0.1' }),
  });
  app = createApp({ register, readDocument, imports });
});
afterAll(async () => {
  await imports.stop();
  await register.close();
});

async function start<T = ImportState>(body: FormData | object): Promise<{ status: number; body: T }> {
  const init: RequestInit =
    body instanceof FormData
      ? { method: 'POST', body }
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await app.request('/api/imports', init);
  return { status: response.status, body: (await response.json()) as T };
}

function form(files: Record<string, string | Uint8Array<ArrayBuffer>>, addresses?: string): FormData {
  const given = new FormData();
  for (const [name, content] of Object.entries(files)) given.append('files', new File([content], name));
  if (addresses !== undefined) given.append('addresses', addresses);
  return given;
}

interface Told {
  event: string;
  id: number;
  data: unknown;
}

/** The events of an import until it ends. */
async function events(id: string, before?: number): Promise<Told[]> {
  const headers: Record<string, string> = before === undefined ? {} : { 'last-event-id': String(before) };
  const response = await app.request(`/api/imports/${id}/events`, { headers });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return (await response.text())
    .trim()
    .split('\n\n')
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(block)?.[1] ?? '';
      return { event: field('event'), id: Number(field('id')), data: JSON.parse(field('data')) };
    });
}

async function ended(id: string): Promise<ImportState> {
  return (await events(id)).at(-1)?.data as ImportState;
}

describe('an import', () => {
  test('takes files of every kind, names those that fail with the reason, and tells what came of all', async () => {
    const answer = await start(
      form({
        'news/jets.txt': jets,
        'boats.html': page,
        'both.jsonl': `${line(jets)}\n{"text": 7}\n${line('The minister said so.')}\n`,
        'one.json': line(`${boats} وتبلغ قيمة العقد 40 مليون يورو.`, {
          title: 'أربعة زوارق',
          publishedAt: '2022-05-01',
        }),
        'empty.txt': '',
        'photo.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
        'broken.json': '{"text": ',
      }),
    );
    expect(answer).toMatchObject({ status: 202, body: { counts: { sources: 7 } } });
    const told = await events(answer.body.id);
    const last = told.at(-1) as Told;
    expect(last).toMatchObject({
      event: 'end',
      data: {
        status: 'done',
        counts: { sources: 7, done: 7, read: 4, added: 3, present: 1, updated: 0, failed: 5 },
        failures: [
          { name: 'both.jsonl', line: 2, code: 'bad-document' },
          { name: 'both.jsonl', line: 3, code: 'unknown-language' },
          { name: 'empty.txt', code: 'empty-text' },
          { name: 'photo.txt', code: 'binary-file' },
          { name: 'broken.json', code: 'bad-json' },
        ],
      },
    });
    const { documents, failures } = last.data as ImportState;
    expect(documents.map(({ status, title }) => [status, title])).toContainEqual(['added', 'أربعة زوارق']);
    for (const { id } of documents) expect(await register.document(id)).not.toBeNull();
    expect(told.filter(({ event }) => event === 'failure').map(({ data }) => data)).toEqual(failures);
  });

  test('can be asked again, and tells no failure twice to whom it has told it', async () => {
    const { body } = await start({
      texts: [
        { name: 'a.txt', text: '' },
        { name: 'b.txt', text: ' ' },
      ],
    });
    expect((await ended(body.id)).counts.failed).toBe(2);
    const again = await events(body.id, 1);
    expect(again.map(({ event, id }) => [event, id])).toEqual([
      ['failure', 2],
      ['end', 2],
    ]);
    const state = (await (await app.request(`/api/imports/${body.id}`)).json()) as ImportState;
    expect(state).toEqual(again.at(-1)?.data);
    const { imports: all, fetches } = (await (await app.request('/api/imports')).json()) as ImportList;
    expect([all[0]?.id, fetches]).toEqual([body.id, true]);
  });

  test('fetches pages, and names those that it cannot have', async () => {
    const site = createServer((request, response) =>
      request.url === '/boats' ? response.end(page.replace('دورية', 'سريعة')) : response.writeHead(404).end(),
    ).listen(0, '127.0.0.1');
    await once(site, 'listening');
    const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const { body } = await start(form({}, `${base}/boats\n${base}/none\r\nhttp://10.0.0.1/\n`));
    const { failures, documents } = await ended(body.id);
    site.close();
    expect(failures).toMatchObject([
      { name: `${base}/none`, code: 'not-fetched' },
      { name: 'http://10.0.0.1/', code: 'address-refused' },
    ]);
    expect(await register.document(documents[0]?.id ?? '')).toMatchObject({ document: { url: `${base}/boats` } });
  });

  test('is cancelled: what was kept stays, what waits never begins', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => line(`${jets} الدفعة رقم ${i}.`)).join('\n');
    const first = await start({ texts: [{ name: 'many.jsonl', text: many }] });
    const second = await start({ texts: [{ name: 'jets.txt', text: `${jets} وهذه أخرى.` }] });
    expect(second.body.status).toBe('waiting');
    const cancel = (id: string) => app.request(`/api/imports/${id}`, { method: 'DELETE' });
    expect(await (await cancel(second.body.id)).json()).toMatchObject({ status: 'cancelled', counts: { read: 0 } });
    while (imports.job(first.body.id).state.counts.added === 0) await imports.job(first.body.id).changed();
    expect((await cancel(first.body.id)).status).toBe(200);
    const { status, counts } = await ended(first.body.id);
    expect(status).toBe('cancelled');
    expect(counts.read).toBeLessThan(4000);
    expect(counts.added).toBe(counts.read);
    expect((await register.counts()).documents).toBeGreaterThanOrEqual(counts.added);
  });

  test('lets the server answer meanwhile', async () => {
    const many = Array.from({ length: 300 }, (_, i) => line(`${boats} ${jets} العدد ${i}.`)).join('\n');
    const { body } = await start({ texts: [{ name: 'more.jsonl', text: many }] });
    let answers = 0;
    while (!imports.job(body.id).ended) {
      expect((await app.request('/api/stats')).status).toBe(200);
      answers++;
      // Without a socket and a disk nothing else would ever let the thread be heard.
      await setImmediate();
    }
    expect(answers).toBeGreaterThan(3);
    expect(imports.job(body.id).state.counts).toMatchObject({ read: 300, added: 300, failed: 0 });
  });
});

describe('refused', () => {
  test.each([
    ['nothing at all', {}, 'texts'],
    ['no texts', { texts: [] }, 'texts'],
    ['a text without a name', { texts: [{ text: jets }] }, 'texts'],
    ['a number for an address', { addresses: [7] }, 'addresses'],
    ['too many addresses', { addresses: Array(201).fill('https://example.org/') }, 'addresses'],
    ['an empty form', form({}), 'files'],
    [
      'a word for a file',
      (() => {
        const odd = new FormData();
        odd.append('files', 'x');
        return odd;
      })(),
      'files',
    ],
    [
      'an unknown part',
      (() => {
        const odd = form({ a: jets });
        odd.append('file', 'x');
        return odd;
      })(),
      'file',
    ],
  ])('%s, by its field', async (_, body, field) => {
    expect(await start<Problem>(body)).toMatchObject({ status: 400, body: { field } });
  });

  test('a body of another type, or of none', async () => {
    for (const type of ['text/plain', undefined]) {
      const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
      const body = new TextEncoder().encode('texts=x');
      expect((await app.request('/api/imports', { method: 'POST', body, headers })).status).toBe(415);
    }
  });

  test('more than 64 MiB, before it is read', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': String(64 * 1024 * 1024 + 1) };
    const response = await app.request('/api/imports', { method: 'POST', body: '{}', headers });
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { code: 'too-large', detail: expect.stringContaining('64 MiB') },
    ]);
  });

  test('a longer article than one may post elsewhere is no matter here', async () => {
    const text = Array.from({ length: 7000 }, (_, i) => `${boats} العدد ${i}.`).join('\n\n');
    const { status, body } = await start({ texts: [{ name: 'long.txt', text }] });
    expect(status).toBe(202);
    expect(await ended(body.id)).toMatchObject({ counts: { added: 1 }, failures: [] });
  });

  test.each(['GET', 'DELETE'])('%s of an unknown import', async (method) => {
    expect((await app.request('/api/imports/none', { method })).status).toBe(404);
    expect((await app.request('/api/imports/none/events')).status).toBe(404);
  });

  test('addresses where the server fetches none, and more imports than may wait', async () => {
    const reader = readHere(readDocument);
    let goOn = () => {};
    const told = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    // The first import is still at work when the others come.
    async function* readLater(source: Parameters<typeof reader.read>[0]) {
      await told;
      yield* reader.read(source);
    }
    const none = new Imports({ register, openReader: () => ({ ...reader, read: readLater }), fetchPage: null });
    const quiet = createApp({ register, readDocument, imports: none });
    const post = (body: object) =>
      quiet.request('/api/imports', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const refused = await post({ addresses: ['https://example.org/'] });
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'fetch-off', field: 'addresses' }]);
    const texts = [{ name: 'jets.txt', text: jets }];
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await post({ texts })).status);
    expect(statuses).toEqual([202, 202, 202, 202, 429, 429]);
    const stopped = none.stop();
    goOn();
    await stopped;
    expect(none.all.map(({ state }) => state.status)).toContain('cancelled');
    expect((await post({ texts })).status).toBe(202);
    expect(none.all[0]?.state.status).toBe('cancelled');
  });
});
