import iconv from 'iconv-lite';
import { IsnadError } from '../../model/index.ts';
import { binaryKind } from '../binary-kind.ts';
import { tooLarge } from '../collect.ts';
import { decode } from '../decode.ts';
import type { Ingested, Reader } from '../ingested.ts';
import { parseRecord } from '../json/record.ts';
import { byteLines } from './byte-lines.ts';

/** One document a line, read as it comes. A broken line is an error of its own, and the next one is read. Empty lines are passed over. */
export const readJsonl: Reader = async function* (source, limit) {
  for await (const { number, bytes } of byteLines(asUtf8(source.bytes), limit)) {
    const place = { file: source.name, line: number };
    // What is binary from its first line on is no JSONL at all: that is said once.
    if (number === 1 && bytes !== null && isBinary(bytes)) decode(bytes, { file: source.name });
    const result = bytes === null ? { error: tooLarge(place, limit) } : readLine(bytes, place);
    if (result !== null) yield result;
  }
};

function isBinary(bytes: Uint8Array): boolean {
  return binaryKind(bytes) !== null || bytes.includes(0);
}

function readLine(bytes: Uint8Array, place: { file: string; line: number }): Ingested | null {
  try {
    const text = decode(bytes, place).trim();
    return text === '' ? null : { input: parseRecord(parseJson(text, place), place), ...place };
  } catch (error) {
    if (error instanceof IsnadError) return { error };
    throw error;
  }
}

function parseJson(text: string, place: { file: string; line: number }): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/gu, ' ').slice(0, 120) : '';
    throw new IsnadError('bad-json', `The line is not valid JSON (${why}).`, {
      ...place,
      wayOut: 'Each line must be one whole JSON object.',
      cause,
    });
  }
}

/** UTF-16, which a byte order mark tells, is turned into UTF-8 as it flows, because its line ends are two bytes. */
async function* asUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null = null;
  let first = true;
  for await (const chunk of stream) {
    if (first && chunk.length > 1) {
      const mark = ((chunk[0] as number) << 8) | (chunk[1] as number);
      if (mark === 0xfffe) decoder = iconv.getDecoder('utf-16le');
      if (mark === 0xfeff) decoder = iconv.getDecoder('utf-16be');
    }
    first = false;
    yield decoder === null ? chunk : Buffer.from(decoder.write(Buffer.from(chunk)));
  }
  const rest = decoder?.end();
  if (rest) yield Buffer.from(rest);
}
