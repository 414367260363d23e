import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';

const MEBIBYTE = 1024 * 1024;

/** The most that a posted article may measure as JSON, in bytes. */
export const MAX_BODY = MEBIBYTE;
/** The most that the files of one import may measure together, in bytes. */
export const MAX_IMPORT = 64 * MEBIBYTE;
/** Bytes of a refused body that are let pass by. */
const DRAINED = 256 * MEBIBYTE;

/** Refuses what is too long to be read: by the length that it says it has, before it is read; where it says none, once it is too long. */
export const smallBodies = createMiddleware(async (c, next) => {
  const { body, headers, method, signal } = c.req.raw;
  const isImport = c.req.path === '/api/imports';
  const most = isImport ? MAX_IMPORT : MAX_BODY;
  if (body === null) return next();
  const length = headers.get('content-length');
  if (length !== null && !headers.has('transfer-encoding')) {
    if (Number(length) <= most) return next();
    await drain(body);
    return tooLong(most, isImport);
  }
  const read = await readWithin(body, most);
  if (read === null) return tooLong(most, isImport);
  c.req.raw = new Request(c.req.url, { method, headers, signal, ...(read.length > 0 && { body: read }) });
  return next();
});

function tooLong(most: number, isImport: boolean): Response {
  const detail = `The body is over ${most / MEBIBYTE} MiB.`;
  const wayOut = isImport
    ? 'Import fewer files at a time, or add them with «isnad add FILES».'
    : 'Add long texts with «isnad add FILE».';
  return problem({ status: 413, code: 'too-large', detail, wayOut });
}

/** All of a body, or null where it is longer than `most` bytes. */
async function readWithin(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Lets what is too long pass by: many clients listen only once they have sent everything, and would hear of a broken line. */
async function drain(body: ReadableStream<Uint8Array>): Promise<void> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > DRAINED) return;
  }
}
