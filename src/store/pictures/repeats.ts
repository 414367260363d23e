import { type Kysely, sql } from 'kysely';
import type { Counted, Repeat } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { hits } from './hits.ts';
import { capped } from './units.ts';

/** Which outlets repeat which sources in claims under a filter, the most frequent first. Throws `bad-filter`. */
export async function selectRepeats(db: Kysely<Tables>, filter: ClaimFilter, limit: number): Promise<Counted<Repeat>> {
  const hit = await hits(db, filter);
  const { rows } = await sql<Repeat>`
    with named as (
      select distinct publisher as outlet, source, claim_id
      from (${hit.table}) hit
      join claim_links on claim_links.claim_id = hit.id and source <> publisher
    )
    select outlet, source, count(*)::int as count from named
    group by outlet, source
    order by count desc, outlet collate "C", source collate "C"
    limit ${limit + 1}`.execute(db);
  return capped(rows, limit);
}
