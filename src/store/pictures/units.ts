import { type RawBuilder, sql } from 'kysely';
import type { Counting } from '../picture-query.ts';

/** How to count what is asked for: `join` goes behind a table `told` with a `claim_id`, `count` among the columns. */
interface Unit {
  join: RawBuilder<unknown>;
  count: RawBuilder<number>;
}

/** The last links of chains: `origin (claim_id, source)`, one row for each source that speaks there. */
export const origins = sql`
  select claim_id, source from claim_links ending
  where not exists (select from claim_links later where later.claim_id = ending.claim_id and later.position > ending.position)`;

export const units: Record<Counting, Unit> = {
  reports: { join: sql``, count: sql<number>`count(*)::int` },
  deals: {
    join: sql`join deal_claims on deal_claims.claim_id = told.claim_id and deal_claims.counted`,
    count: sql<number>`count(distinct deal_id)::int`,
  },
  origins: {
    join: sql`join (${origins}) origin on origin.claim_id = told.claim_id and not starts_with(origin.source, 'anonymous:')`,
    count: sql<number>`count(distinct origin.source)::int`,
  },
};

/** The rows that were asked for, of a question that asks for one more. */
export function capped<T>(rows: readonly T[], limit: number): { rows: T[]; capped: boolean } {
  return { rows: rows.slice(0, limit), capped: rows.length > limit };
}
