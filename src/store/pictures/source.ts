import { type Kysely, sql } from 'kysely';
import type { Period, SourcePeriod, SourceView } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { hits } from './hits.ts';
import { selectRepeatedBy, selectRepeatsOf } from './repeated.ts';
import { emptyLine, selectSourceLines } from './source-lines.ts';
import { origins } from './units.ts';

/** One outlet or origin: its counts under a filter, over time, whom it repeats and who repeats it. Throws `bad-filter`. */
export async function selectSource(
  db: Kysely<Tables>,
  id: string,
  filter: ClaimFilter,
  period: Period,
): Promise<SourceView> {
  return {
    line: (await selectSourceLines(db, filter, id)).get(id) ?? emptyLine(id),
    over: await selectOver(db, id, filter, period),
    repeats: await selectRepeatsOf(db, id, filter),
    repeatedBy: await selectRepeatedBy(db, id, filter),
  };
}

async function selectOver(
  db: Kysely<Tables>,
  id: string,
  filter: ClaimFilter,
  period: Period,
): Promise<SourcePeriod[]> {
  const letters = period === 'year' ? 'YYYY' : 'YYYY-MM';
  const published = await hits(db, filter, { outlet: id });
  const named = await hits(db, filter, { source: id });
  const { rows } = await sql<SourcePeriod>`
    with hit as (${named.table})
    select to_char(published_at, ${letters}) as period, sum(published)::int as published, sum(origin)::int as origin
    from (
      select document_id, 1 as published, 0 as origin from (${published.table}) told
      union all
      select document_id, 0, 1 from hit where id in (select claim_id from (${origins}) origin where source = ${id})
    ) each
    join documents on documents.id = document_id
    group by period
    order by period nulls last`.execute(db);
  return rows;
}
