import { IsnadError } from '../model/index.ts';
import type { Source } from './ingested.ts';

/**
 * Reads all of a source into memory, if it is no larger than the limit; nothing beyond the limit is held.
 *
 * @throws IsnadError `too-large`
 */
export async function collect(source: Source, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes) {
    size += chunk.length;
    if (size > limit) throw tooLarge({ file: source.name }, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The error of a document that is larger than one may be. */
export function tooLarge(place: { file: string; line?: number }, limit: number): IsnadError {
  const size = limit >= 2 ** 20 ? `${Math.floor(limit / 2 ** 20)} MB` : `${limit} bytes`;
  return new IsnadError('too-large', `The document is larger than ${size}.`, {
    ...place,
    wayOut: 'Split it into articles.',
  });
}
