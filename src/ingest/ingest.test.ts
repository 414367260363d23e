import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { IsnadError } from '../model/index.ts';
import { type Ingested, ingest } from './index.ts';

async function* chunks(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(name: string, bytes: Uint8Array | string, limit?: number): Promise<Ingested[]> {
  const found: Ingested[] = [];
  const source = { name, bytes: chunks(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 1000) };
  for await (const item of ingest(source, limit === undefined ? {} : { limit })) found.push(item);
  return found;
}

const said = (items: Ingested[]) =>
  items.map((item) =>
    'error' in item ? `${item.error.where.line ?? ''} ${item.error.code} ${item.error.message}` : item.input.text,
  );

describe('JSONL', () => {
  const cases: [string, string, string][] = [
    ['broken JSON', '{"text": ', 'bad-json'],
    ['no object', '["a"]', 'a list'],
    ['no text', '{"title": "a"}', '"text" is missing'],
    ['text of the wrong type', '{"text": 7}', '"text" is a number'],
    ['title of the wrong type', '{"text": "a", "title": {"a": 1}}', '"title" is an object'],
    ['no date', '{"text": "a", "publishedAt": "last Monday"}', '"publishedAt" is "last Monday", which is no date'],
    ['a date that is none', '{"text": "a", "publishedAt": "2022-02-30"}', 'which is no date'],
    ['empty text', '{"text": " \\n"}', 'empty-text'],
    ['a line that is too long', `{"text": "${'x'.repeat(3000)}"}`, 'too-large'],
    ['binary', '\u0000\u0001\u0002\u0000\u0003', 'binary-file'],
  ];
  it.each(cases)('%s at line 7 is named and the rest is read', async (_, line, message) => {
    const good = (n: number) => `{"text": "نص ${n}"}`;
    const items = await all('a.jsonl', [1, 2, 3, 4, 5, 6].map(good).concat(line, '', good(9)).join('\n'), 2000);
    expect(items).toHaveLength(8);
    const error = items[6];
    expect(error && 'error' in error ? [error.error.where.file, error.error.where.line] : null).toEqual(['a.jsonl', 7]);
    expect(said(items)[6]).toContain(message);
    expect(items[7]).toMatchObject({ input: { text: 'نص 9' }, line: 9, file: 'a.jsonl' });
  });

  it('takes times of day, numbers as ids and fields it does not know', async () => {
    const items = await all(
      'a.jsonl',
      '{"id": 12, "text": "a", "publishedAt": "2022-10-12T23:10:00+01:00", "tags": [1]}\r\n',
    );
    expect(items).toEqual([{ input: { id: '12', text: 'a', publishedAt: '2022-10-12' }, file: 'a.jsonl', line: 1 }]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'])('reads %s', async (name) => {
    const lines = '{"text": "وصلت الزوارق إلى الميناء"}\n{"text": "بدأ التدريب في القاعدة"}\n';
    const items = await all('a.jsonl', iconv.encode(lines, name, { addBOM: name !== 'windows-1256' }));
    expect(said(items)).toEqual(['وصلت الزوارق إلى الميناء', 'بدأ التدريب في القاعدة']);
  });

  it('holds no more than its limit of a line of 100 MB', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    async function* bytes() {
      yield Buffer.from('{"text": "a"}\n{"text": "');
      for (let i = 0; i < 100; i++) yield chunk;
      yield Buffer.from('"}\n{"text": "b"}');
    }
    const found: Ingested[] = [];
    for await (const item of ingest({ name: 'a.jsonl', bytes: bytes() })) found.push(item);
    expect(said(found)).toEqual(['a', '2 too-large The document is larger than 10 MB.', 'b']);
  });
});

describe('JSON', () => {
  const pretty = (value: unknown) => JSON.stringify(value, null, 2);
  const cases: [string, string, string, string[]][] = [
    ['one document', 'a.json', pretty({ text: 'نص' }), ['نص']],
    ['a list', 'a.json', pretty([{ text: 'نص 1' }, { text: 'نص 2' }]), ['نص 1', 'نص 2']],
    ['by its first bytes', 'stdin', pretty([{ text: 'نص' }]), ['نص']],
    ['in a file of another name', 'a.jsonl', pretty({ text: 'نص' }), ['نص']],
    ['JSONL under the name of JSON', 'a.json', '{"text": "نص 1"}\n{"text": "نص 2"}', ['نص 1', 'نص 2']],
    ['with a byte order mark', 'a.json', `\ufeff${pretty({ text: 'نص' })}`, ['نص']],
    ['what «isnad extract» prints', 'a.jsonl', '{"document": {"id": "f00", "text": "نص"}, "claims": []}', ['نص']],
  ];
  it.each(cases)('%s', async (_, name, content, texts) => expect(said(await all(name, content))).toEqual(texts));

  it.each([
    ['[{"text": "نص"}, 7]', ['نص', ' bad-document The document is a number, not an object.']],
    ['{\n"text": }', [expect.stringContaining(' bad-json It is not valid JSON (')]],
    ['[{"text": "a"}', [expect.stringMatching(/\(Expected .* after array element in JSON at position 14 .*\)\.$/u)]],
  ])('%s says what is wrong', async (content, messages) => {
    const items = await all('a.json', content);
    expect(said(items)).toEqual(messages);
    const error = items.find((item) => 'error' in item);
    expect(error && 'error' in error && error.error.where.file).toMatch(/^a\.json(?:, entry 2)?$/u);
  });
});

describe('format', () => {
  const cases: [string, string, string, string][] = [
    ['by name', 'a.jsonl', '{"text": "b"}', 'b'],
    ['JSONL by its first bytes', 'stdin', '{"text": "b"}', 'b'],
    ['HTML by its first bytes', 'stdin', '<!DOCTYPE html><p>b', 'b'],
    ['text', 'stdin', 'b {"text": 1}', 'b {"text": 1}'],
    ['text by name', 'a.txt', '{"text": "b"}', '{"text": "b"}'],
  ];
  it.each(cases)('%s', async (_, name, content, text) => expect(said(await all(name, content))).toEqual([text]));

  it.each([
    ['a.txt', '', 'empty-text'],
    ['a.txt', ' \n ', 'empty-text'],
    ['a.html', '<html><body><script>x()</script></body></html>', 'empty-text'],
    ['a.txt', '%PDF-1.4', 'binary-file'],
    ['a.txt', 'x'.repeat(3000), 'too-large'],
  ])('%s %j is an error', async (name, content, code) => {
    const [item] = await all(name, content, 2000);
    expect(item && 'error' in item && item.error).toBeInstanceOf(IsnadError);
    expect(item && 'error' in item && item.error.code).toBe(code);
  });

  it('names a file that the system does not give', async () => {
    // biome-ignore lint/correctness/useYield: a stream that fails at once
    async function* bytes(): AsyncGenerator<Uint8Array> {
      throw Object.assign(new Error('open'), { code: 'EACCES', syscall: 'open' });
    }
    const found: Ingested[] = [];
    for await (const item of ingest({ name: 'b.txt', bytes: bytes() })) found.push(item);
    expect(said(found)).toEqual([' unreadable We may not read it.']);
  });
});
