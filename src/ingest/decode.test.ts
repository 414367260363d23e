import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const TEXT = 'قالت وزارة الدفاع إن الزورقين وصلا إلى الميناء، وأضافت أن «التدريب» سيبدأ في الشهر المقبل.';

describe('decodes', () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'cp720'];
  it.each(encodings)('%s without a mark', (name) => {
    const readable = name === 'iso-8859-6' || name === 'cp720' ? TEXT.replace(/[«»]/gu, '"').replace('،', '') : TEXT;
    expect(decode(iconv.encode(readable, name), { file: 'a.txt' })).toBe(readable);
  });
  it.each(['utf-8', 'utf-16le', 'utf-16be'])('%s with a mark', (name) => {
    expect(decode(iconv.encode(TEXT, name, { addBOM: true }), { file: 'a.txt' })).toBe(TEXT);
  });
  it('short text in windows-1256', () => {
    expect(decode(iconv.encode('باعت فرنسا طائرات', 'windows-1256'), { file: 'a.txt' })).toBe('باعت فرنسا طائرات');
  });
  it('Latin text with typographic quotes', () => {
    const text = 'The ministry said it had “no comment” on the café meeting, and left it at that.';
    expect(decode(iconv.encode(text, 'windows-1252'), { file: 'a.txt' })).toBe(text);
  });
  it('nothing', () => expect(decode(new Uint8Array(), { file: 'a.txt' })).toBe(''));
});

describe('refuses', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919 + (i >> 3) * 104729) % 255));
  const cases: [string, Uint8Array, string][] = [
    ['PDF', Buffer.from('%PDF-1.7 ...'), 'binary-file'],
    ['ZIP', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary-file'],
    ['bytes with zeros', Buffer.from([1, 2, 0, 9, 0, 0, 0, 77, 8, 1, 3, 200]), 'binary-file'],
    ['noise', noise, 'bad-encoding'],
  ];
  it.each(cases)('%s', (_, bytes, code) => {
    expect(() => decode(bytes, { file: 'a.txt' })).toThrow(expect.objectContaining({ code, where: { file: 'a.txt' } }));
  });
});
