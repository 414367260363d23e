import { type Kysely, sql } from 'kysely';
import { type DealFacetName, type DealFacets, type DealQuery, dealFacetNames } from '../deal-query.ts';
import type { Tables } from '../tables.ts';
import { dealsUnder } from './deal-filter.ts';

const LONGEST = 50;

/** How many deals under a question have each value, the most frequent first, at most 50 values of each facet. */
export async function selectDealFacets(db: Kysely<Tables>, wanted: DealQuery): Promise<DealFacets> {
  const { rows } = await sql<{ name: DealFacetName; value: string; count: number }>`
    with hit as materialized (
      select supplier, recipient, what, category, stage, disputed from deals where ${dealsUnder(wanted)}
    ), told (name, value) as (
      select 'stage', stage from hit
      union all select 'supplier', unnest(supplier) from hit
      union all select 'recipient', unnest(recipient) from hit
      union all select 'item', what from hit where what not like 'category:%'
      union all select 'category', coalesce(category, substring(what from '^category:(.*)$')) from hit
      union all select 'disputed', unnest(disputed) from hit
    ), counted as (
      select name, value, count(*)::int as count,
        row_number() over (partition by name order by count(*) desc, value) as place
      from told where value is not null group by name, value
    )
    select name, value, count from counted where place <= ${LONGEST} order by name, place`.execute(db);
  const facets = Object.fromEntries(dealFacetNames.map((name) => [name, []])) as unknown as DealFacets;
  for (const { name, value, count } of rows) facets[name].push({ value, count });
  return facets;
}

/** How many deals fit a question. */
export async function countDeals(db: Kysely<Tables>, wanted: DealQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from deals where ${dealsUnder(wanted)}`.execute(db);
  return rows[0]?.count ?? 0;
}
