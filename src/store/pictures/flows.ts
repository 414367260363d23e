import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Counted, Counting, Flow } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { type Hits, hits } from './hits.ts';
import { capped, units } from './units.ts';

/** From whom to whom the claims under a filter tell of arms; those that leave a side open are in none. Throws `bad-filter`. */
export async function selectFlows(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  counting: Counting,
  limit: number,
): Promise<Counted<Flow>> {
  const hit = await hits(db, filter);
  const { join, count } = units[counting];
  const { rows } = await sql<Flow>`
    with hit as (${hit.table}),
      supplier as (${sides('supplier', hit)}),
      recipient as (${sides('recipient', hit)}),
      told as (
        select supplier.claim_id, supplier.side as supplier, recipient.side as recipient
        from supplier join recipient on recipient.claim_id = supplier.claim_id
      )
    select supplier, recipient, ${count} as count from told ${join}
    group by supplier, recipient
    order by count desc, supplier collate "C", recipient collate "C"
    limit ${limit + 1}`.execute(db);
  return capped(rows, limit);
}

/** Who stands on a side of the hits, each once: states, and what has none. */
function sides(role: 'supplier' | 'recipient', hit: Hits): RawBuilder<unknown> {
  return sql`
    select distinct claim_id, case
      when state is null or starts_with(entity_id, 'armed-group:') then entity_id
      else 'state:' || state end as side
    from claim_parties
    where role = ${role} and ${hit.has('claim_parties.claim_id')}`;
}
