import { IsnadError } from '../../model/index.ts';
import { collect } from '../collect.ts';
import { decode } from '../decode.ts';
import type { Ingested, Reader } from '../ingested.ts';
import { parseRecord } from './record.ts';

/** A list may be this many times as large as one document; it lies in memory as a whole, so a longer one should be JSONL. */
const LIST = 20;

/** Most characters of what the parser says, which may quote much of the file. */
const LONGEST_REASON = 100;

/** True where a file begins as JSON over several lines does, `{⏎ "text": …` or `[{ "text": …`, and not as JSONL does. */
export function looksLikeJson(head: string): boolean {
  return /^\s*(?:\[\s*\{|\{\s*\n\s*")/u.test(head);
}

/** A file that is one JSON value: a document, or a list of documents. */
export const readJson: Reader = async function* (source, limit) {
  const file = source.name;
  const value = parse(decode(await collect(source, LIST * limit), { file }), file);
  if (!Array.isArray(value)) yield readOne(value, file);
  else for (const [at, record] of value.entries()) yield readOne(record, `${file}, entry ${at + 1}`);
};

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new IsnadError('bad-json', `It is not valid JSON (${reason(cause)}).`, {
      file,
      wayOut: 'Give one document, a list of documents, or JSONL: one document a line.',
      cause,
    });
  }
}

/** What the parser says, of which the end tells the place; from a whole word on. */
function reason(cause: unknown): string {
  const said = cause instanceof Error ? cause.message.replace(/\s+/gu, ' ') : String(cause);
  return said.length <= LONGEST_REASON ? said : said.slice(-LONGEST_REASON).replace(/^\S* /u, '… ');
}

function readOne(record: unknown, file: string): Ingested {
  try {
    return { input: parseRecord(record, { file }), file };
  } catch (error) {
    if (error instanceof IsnadError) return { error };
    throw error;
  }
}
