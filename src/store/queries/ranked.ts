import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { IsnadError } from '../../model/index.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Tables } from '../tables.ts';
import type { PageRequest } from '../types.ts';
import { type Page, pageLimit } from './page.ts';
import { searchQuery } from './search-vector.ts';

/**
 * How many of the newest that fit are ranked against one another; those before them come behind, ranked among themselves. A word
 * of every second document would else have all of them read for one page.
 */
const BAND = 500;

const placeSchema = z.tuple([z.iso.date(), z.string(), z.int()]);
/** Day, document id, position in the document. */
type Place = z.infer<typeof placeSchema>;
const keySchema = z.object({
  before: placeSchema.nullable(),
  after: z.object({ rank: z.number(), place: placeSchema }),
});
/** Where a page of ranked rows ended: behind a row of the band of those older than `before`. */
type Key = z.infer<typeof keySchema>;

export interface Ranked {
  id: string;
  /** Grows with how often and how close together the words stand, more in a title; comparable within one question. */
  rank: number;
}

interface RankedRow extends Ranked {
  place: Place;
  /** Where its band begins. */
  before: Place | null;
}

/** A page of what fits, the best of the newest first. `found` has columns id, day, document_id, position and search. */
export async function selectRanked(
  db: Kysely<Tables>,
  found: RawBuilder<unknown>,
  words: SearchQuery,
  page: PageRequest,
): Promise<Page<Ranked>> {
  const limit = pageLimit(page);
  let key = keyOf(page);
  let before = key?.before ?? null;
  const rows: RankedRow[] = [];
  while (rows.length <= limit) {
    const band = await selectBand(db, found, words, before);
    rows.push(...behind(band, key));
    const oldest = band.at(-1);
    if (oldest === undefined || band.length < BAND) break;
    key = null;
    before = oldest.place;
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? nextOf({ before: last.before, after: last }) : null;
  return { rows: shown.map(({ id, rank }) => ({ id, rank })), next };
}

/** The rows of a band, the newest first, as they are shown: the best first, from behind the key on. */
function behind(band: readonly RankedRow[], key: Key | null): RankedRow[] {
  const best = band.toSorted((a, b) => b.rank - a.rank);
  if (key === null) return best;
  const { rank, place } = key.after;
  const isShown = (row: RankedRow) => row.rank > rank || (row.rank === rank && !isOlder(row.place, place));
  return best.filter((row) => !isShown(row));
}

function isOlder(a: Place, b: Place): boolean {
  if (a[0] !== b[0]) return a[0] < b[0];
  return a[1] === b[1] ? a[2] > b[2] : a[1] < b[1];
}

async function selectBand(
  db: Kysely<Tables>,
  found: RawBuilder<unknown>,
  words: SearchQuery,
  before: Place | null,
): Promise<RankedRow[]> {
  const older = before === null ? sql`true` : olderThan(before);
  const { rows } = await sql<{ id: string; rank: number; day: string; document_id: string; position: number }>`
    with band as materialized (
      select * from (${found}) hit where ${older} order by day desc, document_id desc, position limit ${BAND}
    )
    select id, day, document_id, position, ts_rank(search, ${searchQuery(words)}, 1)::float8 as rank
    from band order by day desc, document_id desc, position
  `.execute(db);
  return rows.map(({ id, rank, day, document_id, position }) => ({
    id,
    rank,
    place: [day, document_id, position],
    before,
  }));
}

function olderThan([day, document, position]: Place): RawBuilder<boolean> {
  return sql`(day, document_id) <= (${day}::date, ${document})
    and not (day = ${day}::date and document_id = ${document} and position <= ${position})`;
}

function keyOf({ after }: PageRequest): Key | null {
  if (after === undefined) return null;
  try {
    return keySchema.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch (cause) {
    const wayOut = 'Hand back the «next» of the page before as it came.';
    throw new IsnadError('bad-filter', `«${after}» is no place in this list.`, { wayOut, field: 'after', cause });
  }
}

function nextOf({ before, after: { rank, place } }: Key): string {
  return Buffer.from(JSON.stringify({ before, after: { rank, place } }), 'utf8').toString('base64url');
}
