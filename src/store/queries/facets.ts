import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { type ClaimFilter, type FacetName, type Facets, facetNames } from '../types.ts';
import { claimsUnder, prepareFilter } from './claim-filter.ts';
import { mark } from './claim-marks.ts';

const LONGEST = 50;

type Counts = Facets['facets'];

/**
 * How many claims under the filter have each value, the most frequent first, at most 50 values of each facet. A facet that is itself
 * filtered tells what the other filters leave, so that one sees what another choice would give.
 */
export async function selectFacets(db: Kysely<Tables>, filter: ClaimFilter): Promise<Facets> {
  const { total, counts } = await count(db, filter, null);
  const facets = { ...counts };
  for (const name of facetNames) {
    if (filter[name] === undefined) continue;
    const { [name]: _, ...others } = filter;
    facets[name] = (await count(db, others, name)).counts[name];
  }
  // Lists leave out what was rejected; how much that is can be told all the same.
  if (filter.review === undefined) {
    const { total: rejected } = await count(db, { ...filter, review: 'rejected' }, 'review');
    if (rejected > 0) facets.review = [...facets.review, { value: 'rejected', count: rejected }];
  }
  return { total, facets };
}

/** Counts all facets, or one. */
async function count(db: Kysely<Tables>, filter: ClaimFilter, only: FacetName | null) {
  const under = await prepareFilter(db, filter);
  const hits = db
    .selectFrom('claims')
    .select(['claims.marks', 'claims.review_state'])
    .where((eb) => claimsUnder(eb, under));
  // A claim has a mark once: one pass over the claims counts all facets. Every claim is of one review state, so these add up to all.
  const { rows } = await sql<{ mark: string; count: number }>`
    select mark, count(*)::int as count
    from (${hits}) hit, unnest(array_append(hit.marks, ${mark('review', '')}::text || hit.review_state)) mark
    ${only === null ? sql`` : sql`where starts_with(mark, ${mark(only, '')})`}
    group by mark`.execute(db);
  const counts = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Counts;
  for (const { mark: marked, count } of rows) {
    const colon = marked.indexOf(':');
    counts[marked.slice(0, colon) as FacetName]?.push({ value: marked.slice(colon + 1), count });
  }
  const total = counts.review.reduce((sum, one) => sum + one.count, 0);
  for (const name of facetNames) counts[name] = counts[name].sort(byCount).slice(0, LONGEST);
  return { total, counts };
}

type Counted = Counts[FacetName][number];
const byCount = (a: Counted, b: Counted) => b.count - a.count || (a.value < b.value ? -1 : 1);
