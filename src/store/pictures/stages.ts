import { type Kysely, sql } from 'kysely';
import type { Counting, StageYear } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { hits } from './hits.ts';
import { units } from './units.ts';

/** How many transfers under a filter are told of each year and stage, by year, those without one last. Throws `bad-filter`. */
export async function selectStages(db: Kysely<Tables>, filter: ClaimFilter, counting: Counting): Promise<StageYear[]> {
  const hit = await hits(db, filter, { kind: 'transfer' });
  const { join, count } = units[counting];
  const { rows } = await sql<StageYear>`
    with told as (
      select id as claim_id, subtype as stage, extract(year from from_day)::int as year from (${hit.table}) hit
    )
    select year, stage, ${count} as count from told ${join}
    group by year, stage
    order by year nulls last, stage collate "C"`.execute(db);
  return rows;
}
