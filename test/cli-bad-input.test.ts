import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/index.ts';
import { isnad, jsonLines } from './isnad-process.ts';

const TEXT = 'تسلمت البحرية في بلد بعيد زورقي دورية من حوض بناء سفن في الخارج، وقالت إنهما سيدخلان الخدمة في الربيع.';
const line = (text: string, more = '') => `{"text": "${text}"${more}}`;
const good = line(TEXT);

let folder: string;
const at = (name: string) => join(folder, name);
const texts = (stdout: string) => jsonLines<Extraction>(stdout).map(({ document }) => document.text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  writeFileSync(at('good.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a bad record gets one line that names it, and all else is read', () => {
  const broken = `${Array.from({ length: 6 }, () => good).join('\n')}\n{"text": \n${good}\n`;
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919 + (i >> 3) * 104729) % 255));
  const cases: [string, string, string | Uint8Array, string, number][] = [
    ['broken JSON in line 7', 'a.jsonl', broken, 'a.jsonl:7: The line is not valid JSON', 7],
    [
      'a date that is none',
      'b.jsonl',
      `${good}\n${line(TEXT, ', "publishedAt": "2022-02-30"')}`,
      'b.jsonl:2: "publishedAt" is "2022-02-30", which is no date',
      1,
    ],
    [
      'a field of the wrong type',
      'c.jsonl',
      `${line(TEXT, ', "title": 3')}\n${good}`,
      'c.jsonl:1: "title" is a number',
      1,
    ],
    ['an empty text', 'd.jsonl', `${good}\n${line('')}`, 'd.jsonl:2: The text is empty', 1],
    ['an empty file', 'e.txt', '', 'e.txt: There is no text in it', 0],
    ['a binary file', 'f.txt', Buffer.from([1, 0, 2, 0, 0, 0, 9, 200, 0, 7]), 'f.txt: This is a binary file', 0],
    [
      'a binary file that is called JSONL',
      'i.jsonl',
      Buffer.from([1, 0, 10, 2, 0, 10, 3]),
      'i.jsonl: This is a binary',
      0,
    ],
    ['a PDF file', 'g.txt', '%PDF-1.7', 'g.txt: This is a PDF file', 0],
    ['no encoding that we know', 'h.txt', noise, 'h.txt: The text is neither UTF-8 nor an Arabic encoding', 0],
  ];

  it('all of them in one run', async () => {
    for (const [, name, content] of cases) writeFileSync(at(name), content);
    const { code, stdout, stderr } = await isnad([
      'extract',
      ...cases.map(([, name]) => at(name)),
      at('none.txt'),
      at('good.txt'),
    ]);
    const said = stderr.trim().split('\n');
    expect(said).toHaveLength(cases.length + 1);
    for (const [i, [what, , , message]] of cases.entries())
      expect([what, said[i]]).toEqual([what, expect.stringContaining(message)]);
    expect(said.at(-1)).toContain('none.txt: There is no such file.');
    expect(texts(stdout)).toEqual(Array.from({ length: cases.reduce((sum, [, , , , n]) => sum + n, 1) }, () => TEXT));
    expect(code).toBe(1);
  });
});

it('decodes what is not UTF-8', async () => {
  for (const name of ['windows-1256', 'iso-8859-6', 'utf-16le'])
    writeFileSync(at(`${name}.txt`), iconv.encode(TEXT, name));
  const { code, stdout, stderr } = await isnad([
    'extract',
    at('windows-1256.txt'),
    at('iso-8859-6.txt'),
    at('utf-16le.txt'),
  ]);
  expect({ code, stderr, texts: texts(stdout) }).toEqual({ code: 0, stderr: '', texts: [TEXT, TEXT, TEXT] });
});

it('reads past a line of 100 MB', async () => {
  function* bytes() {
    yield Buffer.from(`${good}\n{"text": "`);
    const part = Buffer.alloc(1 << 20, 'x');
    for (let i = 0; i < 100; i++) yield part;
    yield Buffer.from(`"}\n${good}\n`);
  }
  const { code, stdout, stderr } = await isnad(['extract', '--from', 'jsonl'], Readable.from(bytes()));
  expect({ code, stderr, count: jsonLines(stdout).length }).toEqual({
    code: 1,
    stderr: 'isnad: stdin:2: The document is larger than 10 MB. Split it into articles.\n',
    count: 2,
  });
});

// Root may read every folder, whatever its rights say.
it.skipIf(process.getuid?.() === 0)('names a folder without rights', async () => {
  mkdirSync(at('locked'));
  chmodSync(at('locked'), 0);
  const { code, stdout, stderr } = await isnad(['extract', at('locked'), at('good.txt')]);
  chmodSync(at('locked'), 0o700);
  expect({ code, stderr, count: jsonLines(stdout).length }).toEqual({
    code: 1,
    stderr: `isnad: ${at('locked')}: We may not read it.\n`,
    count: 1,
  });
});

it('says of a folder that it holds nothing that is read', async () => {
  mkdirSync(at('pictures'));
  writeFileSync(at('pictures/a.png'), 'x');
  const { code, stderr } = await isnad(['extract', at('pictures')]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^isnad: .*pictures: There is no file .*\n$/u),
  });
});
