import iconv from 'iconv-lite';
import { IsnadError } from '../model/index.ts';
import { binaryKind } from './binary-kind.ts';
import frequencies from './letter-frequencies.json' with { type: 'json' };

/** Encodings of one byte a letter in which Arabic pages and files are found. */
const LEGACY = ['windows-1256', 'iso-8859-6', 'cp720', 'cp864'];
/** What a sign that no Arabic text should hold costs, as a share of all signs. */
const UNLIKELY = 0.0002;
const LIKELIHOOD = new Map(frequencies.map(({ letter, perMille }) => [letter, Math.log(perMille / 1000)]));
/** Mean log likelihood of the non-ASCII signs of real Arabic text is about −3; of text in the wrong encoding below −5. */
const READABLE = -4.4;
/** Signs looked at to tell encodings apart. */
const SAMPLE = 20_000;

/** Where the bytes stand, for the message of an error. */
interface Place {
  file: string;
  line?: number;
}

/**
 * Decodes bytes: UTF-8 and UTF-16 with and without a byte order mark, windows-1256 and its older relatives, told apart by
 * whether the bytes are valid UTF-8 and by how often Arabic letters are.
 *
 * @param declared encoding that the document itself names (`<meta charset>`)
 * @throws IsnadError `binary-file` or `bad-encoding`
 */
export function decode(bytes: Uint8Array, place: Place, declared?: string): string {
  const kind = binaryKind(bytes);
  if (kind !== null) {
    throw new IsnadError('binary-file', `This is ${kind}, not text.`, {
      ...place,
      wayOut: 'Save it as plain text, HTML or JSONL.',
    });
  }
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return unicode;
  if (bytes.includes(0)) {
    throw new IsnadError('binary-file', 'This is a binary file, not text.', {
      ...place,
      wayOut: 'Save it as plain text, HTML or JSONL.',
    });
  }
  const legacy = decodeLegacy(bytes, declared);
  if (legacy !== null) return legacy;
  throw new IsnadError('bad-encoding', 'The text is neither UTF-8 nor an Arabic encoding that we know.', {
    ...place,
    wayOut: 'Save it as UTF-8.',
  });
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its mark, or by the high bytes of Arabic letters (06) and of blanks and digits (00) on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 8 || !sample.includes(0)) return null;
  const high = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0 || byte === 6) (high[i & 1] as number)++;
  });
  const half = sample.length / 2;
  if ((high[1] as number) > 0.9 * half && (high[0] as number) < 0.5 * half) return 'utf-16le';
  if ((high[0] as number) > 0.9 * half && (high[1] as number) < 0.5 * half) return 'utf-16be';
  return null;
}

function decodeLegacy(bytes: Uint8Array, declared?: string): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const names = declared && iconv.encodingExists(declared) ? [declared, ...LEGACY] : LEGACY;
  let best: { name: string; score: number } | null = null;
  for (const name of names) {
    const score = likelihood(iconv.decode(sample, name)) + (name === declared ? 0.5 : 0);
    if (best === null || score > best.score) best = { name, score };
  }
  if (best !== null && best.score > READABLE) return iconv.decode(bytes, best.name);
  // Latin text with a few accents or typographic quotes.
  const foreign = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return foreign < 0.1 * sample.length && !sample.some((byte) => byte < 9) ? iconv.decode(bytes, 'windows-1252') : null;
}

/** Mean log likelihood of the signs beyond ASCII as Arabic text; signs that may stand in any text do not count. */
function likelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (const sign of text) {
    if (sign < '\u0080' || /[«»“”‘’،؛؟–—…\u00a0ـ\u064b-\u0652\u200c-\u200f٠-٩]/u.test(sign)) continue;
    sum += LIKELIHOOD.get(sign) ?? Math.log(UNLIKELY);
    count++;
  }
  return count === 0 ? Math.log(UNLIKELY) : sum / count;
}
