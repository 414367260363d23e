import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const TEXT = 'أعلنت النرويج أنها سلّمت رومانيا 12 مركبة مدرعة، و«لا تعليق» من بوخارست.';

describe('a file is read', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('in %s with a mark', async (encoding) => {
    expect(await readFile(blob(iconv.encode(TEXT, encoding, { addBOM: true })))).toBe(TEXT);
  });
  test.each(['utf-8', 'windows-1256'])('in %s without', async (encoding) => {
    expect(await readFile(blob(iconv.encode(TEXT, encoding)))).toBe(TEXT);
  });
  test('in the encoding that a page declares', async () => {
    const page = `<html><head><meta charset="iso-8859-6"></head><body>${TEXT.replace(/[«»]/gu, '"')}</body></html>`;
    expect(await readFile(blob(iconv.encode(page, 'iso-8859-6')))).toBe(page);
  });
  test('in one that the page declares wrongly', async () => {
    const page = `<meta charset="no-such-thing"><p>${TEXT}</p>`;
    expect(await readFile(blob(iconv.encode(page, 'windows-1256')))).toBe(page);
  });
});

test.each([
  ['a PDF', '%PDF-1.7\n%\u00e2\u00e3'],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['an archive', 'PK\u0003\u0004\u0014'],
  ['bytes with zeros', 'a\u0000\u0000\u00ffb'],
])('%s is refused', async (_, bytes) => {
  await expect(readFile(blob(Buffer.from(bytes, 'latin1')))).rejects.toMatchObject({ code: 'binary-file' });
});

function blob(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)]);
}
