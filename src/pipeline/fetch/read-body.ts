import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { collect } from '../../ingest/collect.ts';

/** The bytes of an answer, unpacked: no more than `limit` of them are ever held. Throws `too-large`. */
export async function readBody(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  try {
    return await collect({ name: 'page', bytes: unpacked(response) }, limit);
  } finally {
    response.destroy();
  }
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding'] ?? '';
  const unpack = encoding === 'br' ? createBrotliDecompress() : /^(?:x-)?gzip$/u.test(encoding) ? createGunzip() : null;
  // A stream that breaks breaks the one behind it, which is where it is heard of.
  return unpack === null ? response : pipeline(response, unpack, () => {});
}
