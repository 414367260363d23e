import { z } from 'zod';
import { IsnadError } from '../../model/index.ts';
import type { PageRequest } from '../types.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 1000;

const keySchema = z.tuple([z.iso.date(), z.string(), z.int()]);
/** Where a page ended: day, document id, position in the document. */
export type PageKey = z.infer<typeof keySchema>;

export interface Page<T> {
  rows: T[];
  /** Hand it back as `after` for the following page; null on the last one. */
  next: string | null;
}

export function pageLimit({ limit = DEFAULT_LIMIT }: PageRequest): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new IsnadError('bad-filter', `A page of ${limit} is none.`, {
    wayOut: `Ask for 1 to ${MAX_LIMIT}.`,
    field: 'limit',
  });
}

export function pageKey(page: PageRequest): PageKey | null {
  return readKey(page, keySchema);
}

/** The place in a list that `after` names, of whatever shape; null where a list begins. Throws `bad-filter`. */
export function readKey<T>({ after }: PageRequest, schema: z.ZodType<T>): T | null {
  if (after === undefined) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new IsnadError('bad-filter', `«${after}» is no place in this list.`, {
      wayOut: 'Hand back the «next» of the page before as it came.',
      field: 'after',
      cause,
    });
  }
}

/** A place in a list as `after` takes it. */
export function writeKey(key: unknown): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** `rows` holds one more than the limit where there is a next page; `key` tells where a row stands. */
export function toPage<R, T>(rows: R[], limit: number, key: (row: R) => PageKey, value: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    rows: shown.map(value),
    next: more ? writeKey(key(last)) : null,
  };
}
