import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ClaimFilter, FacetName, Facets } from '../types.ts';
import { claimsUnder, prepareFilter } from './claim-filter.ts';

const LONGEST = 50;

/** How many claims under the filter have each value, the most frequent first, at most 50 values of each facet. */
export async function selectFacets(db: Kysely<Tables>, filter: ClaimFilter): Promise<Facets> {
  const under = await prepareFilter(db, filter);
  const { rows } = await sql<{ facet: FacetName; value: string; count: number }>`
    with hit as materialized (${db
      .selectFrom('claims')
      .select(['claims.id', 'claims.kind', 'claims.subtype', 'claims.assertion', 'claims.publisher'])
      .where((eb) => claimsUnder(eb, under))}),
    counted as (
      select 'kind' as facet, kind as value, count(*)::int as count from hit group by kind
      union all select 'subtype', subtype, count(*)::int from hit group by subtype
      union all select 'assertion', assertion, count(*)::int from hit group by assertion
      union all select 'outlet', publisher, count(*)::int from hit where publisher is not null group by publisher
      union all select role, entity_id, count(distinct id)::int from hit join claim_parties on claim_id = id
        where role in ('supplier', 'recipient') group by role, entity_id
      union all select 'category', category, count(distinct id)::int from hit join claim_items on claim_id = id group by category
      union all select 'source', source, count(distinct id)::int from hit join claim_links on claim_id = id group by source
    ),
    ranked as (select *, row_number() over (partition by facet order by count desc, value) as rank from counted)
    select facet, value, count from ranked where rank <= ${LONGEST} order by facet, rank
  `.execute(db);
  const facets: Facets = {
    kind: [],
    subtype: [],
    assertion: [],
    supplier: [],
    recipient: [],
    category: [],
    outlet: [],
    source: [],
  };
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}
