import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { type ClaimFilter, type FacetName, type Facets, facetNames } from '../types.ts';
import { claimsUnder, prepareFilter } from './claim-filter.ts';
import type { Mark } from './claim-marks.ts';

const LONGEST = 50;

/** How many claims under the filter have each value, the most frequent first, at most 50 values of each facet. */
export async function selectFacets(db: Kysely<Tables>, filter: ClaimFilter): Promise<Facets> {
  const under = await prepareFilter(db, filter);
  const hits = db
    .selectFrom('claims')
    .select('claims.marks')
    .where((eb) => claimsUnder(eb, under));
  // A claim has a mark once: one pass over the claims counts all facets.
  const { rows } = await sql<{ mark: Mark; count: number }>`
    select mark, count(*)::int as count from (${hits}) hit, unnest(hit.marks) mark group by mark`.execute(db);
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
  for (const { mark, count } of rows) {
    const colon = mark.indexOf(':');
    facets[mark.slice(0, colon) as FacetName]?.push({ value: mark.slice(colon + 1), count });
  }
  for (const name of facetNames) facets[name] = facets[name].sort(byCount).slice(0, LONGEST);
  return facets;
}

type Counted = Facets[FacetName][number];
const byCount = (a: Counted, b: Counted) => b.count - a.count || (a.value < b.value ? -1 : 1);
