import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';

const MEBIBYTE = 1024 * 1024;

/** The most that a posted article may measure as JSON, in bytes. */
export const MAX_BODY = MEBIBYTE;
/** The most that the files of one import may measure together, in bytes. */
export const MAX_IMPORT = 64 * MEBIBYTE;

/** Bytes of a refused body that are let pass by. */
const DRAINED = 256 * MEBIBYTE;

const importBodies = limit(MAX_IMPORT, 'Import fewer files at a time, or add them with «isnad add FILES».');
const otherBodies = limit(MAX_BODY, 'Add long texts with «isnad add FILE».');

/** Refuses what is too long to be read, before it is. */
export const smallBodies = createMiddleware((c, next) =>
  c.req.path === '/api/imports' ? importBodies(c, next) : otherBodies(c, next),
);

function limit(maxSize: number, wayOut: string) {
  const detail = `The body is over ${maxSize / MEBIBYTE} MiB.`;
  return bodyLimit({
    maxSize,
    onError: async (c) => {
      await drain(c.req.raw.body);
      return problem({ status: 413, code: 'too-large', detail, wayOut });
    },
  });
}

/** Lets what is too long pass by: many clients listen only once they have sent everything, and would hear of a broken line. */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null || body.locked) return;
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > DRAINED) return;
  }
}
