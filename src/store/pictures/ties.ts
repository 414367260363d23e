import { type Kysely, sql } from 'kysely';
import type { Counted, Counting, PartyTie } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { hits } from './hits.ts';
import { capped, units } from './units.ts';

/** Roles whose parties have to do with one another: they meet, or agree. Those of other roles stand side by side. */
const mutual = ['participants', 'parties'];

/** Which parties the claims under a filter name together, the most frequent first. Throws `bad-filter`. */
export async function selectTies(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  counting: Counting,
  limit: number,
): Promise<Counted<PartyTie>> {
  const hit = await hits(db, filter);
  const { join, count } = units[counting];
  const { rows } = await sql<PartyTie>`
    with hit as (${hit.table}),
      told as (
        select distinct one.claim_id, one.entity_id as a, other.entity_id as b
        from claim_parties one
        join claim_parties other on other.claim_id = one.claim_id and one.entity_id collate "C" < other.entity_id
        where (one.role <> other.role or one.role = any(${mutual}::text[])) and ${hit.has('one.claim_id')}
      )
    select a, b, ${count} as count from told ${join}
    group by a, b
    order by count desc, a collate "C", b collate "C"
    limit ${limit + 1}`.execute(db);
  return capped(rows, limit);
}
