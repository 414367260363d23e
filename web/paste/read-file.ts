import { RequestError } from '../api/request.ts';

/** How far into a page its `<meta charset>` may stand, in bytes. */
const HEAD = 2048;

/**
 * The text of a file that was dropped or chosen: UTF-8 or UTF-16, else what the page itself declares, else windows-1256, in which
 * Arabic papers wrote for twenty years.
 *
 * @throws RequestError `binary-file` for what is no text: a PDF, a picture, an archive
 */
export async function readFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isKnownBinary(bytes)) throw notText();
  const unicode = decoded(bytes, marked(bytes) ?? 'utf-8');
  if (unicode !== null && !unicode.includes('\u0000')) return unicode.replace(/^\uFEFF/u, '');
  if (bytes.includes(0)) throw notText();
  return decoded(bytes, declared(bytes) ?? 'windows-1256') ?? new TextDecoder('windows-1256').decode(bytes);
}

/** The encoding that a byte order mark tells. */
function marked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /<meta[^>]+charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not of that encoding, or one that no browser knows.
    return null;
  }
}

/** First bytes of a PDF, an archive (and what is one: a document of an office program), PNG and JPEG. */
const binary = ['25504446', '504b0304', '89504e47', 'ffd8ff'];

function isKnownBinary(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return binary.some((mark) => start.startsWith(mark));
}

function notText(): RequestError {
  return new RequestError({ code: 'binary-file', detail: '' });
}
