import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Counted, Repeated } from '../picture-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { type Hits, hits } from './hits.ts';
import { capped } from './units.ts';

/** Outlets and sources that one repeats, or is repeated by, at most. */
const LONGEST = 50;

/** Whom an outlet repeats: sources that chains of its claims name, and outlets that told its deals before it. */
export async function selectRepeatsOf(db: Kysely<Tables>, id: string, filter: ClaimFilter): Promise<Counted<Repeated>> {
  const hit = await hits(db, filter, { outlet: id });
  return selectRepeated(
    db,
    sql`
      select source as id, count(distinct claim_id)::int as reports, 0 as stories
      from (${hit.table}) hit join claim_links on claim_links.claim_id = hit.id and source <> ${id}
      group by source`,
    sql`
      select other.outlet as id, 0 as reports, count(*)::int as stories
      from deal_outlets own
      join deal_outlets other on other.deal_id = own.deal_id and other.first_day < own.first_day
      where own.outlet = ${id} and ${tells('own', hit)}
      group by other.outlet`,
  );
}

/** Who repeats a source: outlets in whose chains it is, and those that told its deals after it. */
export async function selectRepeatedBy(
  db: Kysely<Tables>,
  id: string,
  filter: ClaimFilter,
): Promise<Counted<Repeated>> {
  const naming = await hits(db, filter, { source: id });
  return selectRepeated(
    db,
    sql`
      select publisher as id, count(*)::int as reports, 0 as stories
      from (${naming.table}) hit where publisher <> ${id}
      group by publisher`,
    sql`
      select other.outlet as id, 0 as reports, count(*)::int as stories
      from deal_outlets own
      join deal_outlets other on other.deal_id = own.deal_id and other.first_day > own.first_day
      where own.outlet = ${id} and ${tells('other', await hits(db, filter))}
      group by other.outlet`,
  );
}

/** True of an outlet of a deal that tells it in one of the hits. */
function tells(which: 'own' | 'other', hit: Hits): RawBuilder<boolean> {
  if (hit.all) return sql<boolean>`true`;
  const [deal, outlet] = [sql.ref(`${which}.deal_id`), sql.ref(`${which}.outlet`)];
  return sql<boolean>`(${deal}, ${outlet}) in (
    select deal_id, publisher from (${hit.table}) hit join deal_claims on deal_claims.claim_id = hit.id and counted)`;
}

async function selectRepeated(
  db: Kysely<Tables>,
  named: RawBuilder<unknown>,
  told: RawBuilder<unknown>,
): Promise<Counted<Repeated>> {
  const { rows } = await sql<Repeated>`
    select id, sum(reports)::int as reports, sum(stories)::int as stories
    from (${named} union all ${told}) either
    group by id
    order by reports desc, stories desc, id collate "C"
    limit ${LONGEST + 1}`.execute(db);
  return capped(rows, LONGEST);
}
