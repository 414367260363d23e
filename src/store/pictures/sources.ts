import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { SourceLine, SourceOrder } from '../picture-query.ts';
import { type Page, pageLimit, readKey, writeKey } from '../queries/page.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter, PageRequest } from '../types.ts';
import { selectSourceLines } from './source-lines.ts';

const keySchema = z.tuple([z.int(), z.string()]);
/** Where a page ended: the number that it is ordered by, and the id. */
type Key = z.infer<typeof keySchema>;

/** A page of outlets and origins under a filter, those with the highest number first. Throws `bad-filter`. */
export async function selectSources(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  order: SourceOrder,
  page: PageRequest,
): Promise<Page<SourceLine>> {
  const limit = pageLimit(page);
  const behind = readKey<Key>(page, keySchema);
  const lines = [...(await selectSourceLines(db, filter)).values()]
    .map((line) => ({ line, key: [numberOf(line, order), line.id] as Key }))
    .sort((one, other) => compare(one.key, other.key))
    .filter(({ key }) => behind === null || compare(key, behind) > 0);
  const shown = lines.slice(0, limit);
  const last = shown.at(-1);
  const more = lines.length > limit && last !== undefined;
  return {
    rows: shown.map(({ line }) => line),
    next: more ? writeKey(last.key) : null,
  };
}

function numberOf({ published, origin, stories }: SourceLine, order: SourceOrder): number {
  if (order === 'first' || order === 'later') return stories[order];
  return order === 'published' ? published : origin;
}

function compare(a: Key, b: Key): number {
  return b[0] - a[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]));
}
