import { type Kysely, type Selectable, sql } from 'kysely';
import type { DealQuery, DealSummary, StoredDeal } from '../deal-query.ts';
import type { DealTable } from '../deal-tables.ts';
import type { Tables } from '../tables.ts';
import type { PageRequest } from '../types.ts';
import { dealsUnder } from './deal-filter.ts';
import { type Page, pageKey, pageLimit, toPage } from './page.ts';

/** A page of deals, the last reported first. */
export async function selectDeals(
  db: Kysely<Tables>,
  wanted: DealQuery,
  page: PageRequest,
): Promise<Page<DealSummary>> {
  const limit = pageLimit(page);
  const key = pageKey(page);
  let query = db
    .selectFrom('deals')
    .selectAll()
    .where(dealsUnder(wanted))
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (key !== null) query = query.where(sql<boolean>`(day, id) < (${key[0]}::date, ${key[1]})`);
  return toPage(await query.execute(), limit, (row) => [row.day, row.id, 0], summaryOf);
}

/** One deal with the ids of its claims; null where there is none of that id. */
export async function selectDeal(db: Kysely<Tables>, id: string): Promise<StoredDeal | null> {
  const row = await db.selectFrom('deals').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const claims = await db
    .selectFrom('deal_claims')
    .select(['claim_id', 'counted'])
    .where('deal_id', '=', id)
    .orderBy('claim_id')
    .execute();
  const echoes = await db
    .selectFrom('deal_echoes')
    .select(['a', 'b', 'shared'])
    .where('deal_id', '=', id)
    .orderBy('a')
    .orderBy('b')
    .execute();
  const idsIn = (counted: boolean) =>
    claims.filter((claim) => claim.counted === counted).map(({ claim_id }) => claim_id);
  return { summary: summaryOf(row), claims: idsIn(true), maybe: idsIn(false), echoes };
}

/** Ids that begin so; where none does, those of the deals that have the first claim of a deal whose id did. */
export async function selectDealIds(db: Kysely<Tables>, start: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('deals')
    .select('id')
    .where(sql<boolean>`starts_with(id, ${start})`)
    .orderBy('id')
    .limit(limit)
    .execute();
  if (rows.length > 0) return rows.map(({ id }) => id);
  const heirs = await db
    .selectFrom('deal_anchors')
    .innerJoin('deal_claims', 'deal_claims.claim_id', 'deal_anchors.claim_id')
    .select('deal_claims.deal_id as id')
    .distinct()
    .where(sql<boolean>`starts_with(deal_anchors.deal_id, ${start})`)
    .where('counted', '=', true)
    .orderBy('id')
    .limit(limit)
    .execute();
  return heirs.map(({ id }) => id);
}

/** The deals that a claim is counted in or may be of. */
export async function selectDealsOfClaim(
  db: Kysely<Tables>,
  claim: string,
): Promise<{ id: string; counted: boolean }[]> {
  return db
    .selectFrom('deal_claims')
    .select(['deal_id as id', 'counted'])
    .where('claim_id', '=', claim)
    .orderBy('counted', 'desc')
    .orderBy('deal_id')
    .execute();
}

/** Claims by the day at which they stand, as `ruleGroups` has them. */
export async function selectInDealOrder(db: Kysely<Tables>, claims: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('transfers')
    .select('claim_id')
    .where(sql<boolean>`claim_id = any(${[...claims]}::text[])`)
    .orderBy(sql`day`, (order) => order.asc().nullsLast())
    .orderBy(sql`claim_id collate "C"`)
    .execute();
  return rows.map(({ claim_id }) => claim_id);
}

function summaryOf(row: Selectable<DealTable>): DealSummary {
  const { id, supplier, recipient, what, contradicted, category, claims, maybe, documents, disputed } = row;
  return {
    ...{ id, supplier, recipient, what, contradicted, category, claims, maybe, documents, disputed },
    stage: row.stage && row.stage_claim ? { stage: row.stage, claim: row.stage_claim } : null,
    origins: { independent: row.independent, established: row.established },
    firstReported: row.first_reported,
    lastReported: row.last_reported,
  };
}
