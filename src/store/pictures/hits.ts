import { type Kysely, type RawBuilder, sql } from 'kysely';
import { claimsUnder, prepareFilter } from '../queries/claim-filter.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';

/** The claims under a filter, as parts of statements. */
export interface Hits {
  /** True where nothing was asked for: all but the rejected ones. */
  all: boolean;
  /** Their `id` and `publisher`, for `with hit as (…)`. */
  table: RawBuilder<unknown>;
  /**
   * True of a claim's id that is among those in `hit`. Of all claims it looks for the few that are rejected, and lets the wide table of
   * claims alone; `hit` is not worked out then.
   */
  has: (claim: string) => RawBuilder<boolean>;
}

/** Makes a filter ready; `narrowed` is asked for besides, of fields that the filter may have, too. Throws `bad-filter` naming the field. */
export async function hits(db: Kysely<Tables>, filter: ClaimFilter, narrowed: ClaimFilter = {}): Promise<Hits> {
  const under = await prepareFilter(db, filter);
  const { marks } = await prepareFilter(db, narrowed);
  const query = db
    .selectFrom('claims')
    .select(['claims.id', 'claims.publisher', 'claims.document_id', 'claims.subtype', 'claims.from_day'])
    .where((eb) => claimsUnder(eb, { ...under, marks: [...under.marks, ...marks] }));
  const all = [...Object.values(filter), ...Object.values(narrowed)].every((value) => value === undefined);
  const has = (claim: string) =>
    all
      ? sql<boolean>`not exists (select from claims where id = ${sql.ref(claim)} and review_state = 'rejected')`
      : sql<boolean>`${sql.ref(claim)} in (select id from hit)`;
  return { all, table: sql`${query}`, has };
}
