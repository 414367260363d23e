import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';

const MEBIBYTE = 1024 * 1024;

/** The most that a posted article may measure as JSON, in bytes. */
export const MAX_BODY = MEBIBYTE;
/** The most that the files of one import may measure together, in bytes. */
export const MAX_IMPORT = 64 * MEBIBYTE;

const importBodies = limit(MAX_IMPORT, 'Import fewer files at a time, or add them with «isnad add FILES».');
const otherBodies = limit(MAX_BODY, 'Add long texts with «isnad add FILE».');

/** Refuses what is too long to be read, before it is. */
export const smallBodies = createMiddleware((c, next) =>
  c.req.path === '/api/imports' ? importBodies(c, next) : otherBodies(c, next),
);

function limit(maxSize: number, wayOut: string) {
  const detail = `The body is over ${maxSize / MEBIBYTE} MiB.`;
  return bodyLimit({ maxSize, onError: () => problem({ status: 413, code: 'too-large', detail, wayOut }) });
}
