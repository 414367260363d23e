import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import type { DealTable } from '../deal-tables.ts';
import type { Tables } from '../tables.ts';
import { byChunks, rowChunks } from './chunks.ts';
import { placeOutlets } from './place-outlets.ts';

/** A deal as it is kept: its line in a list, its claims, and what it is found by. */
export interface ToldDeal {
  line: Insertable<DealTable>;
  /** Ids of the claims that are counted in it, in the order of its time line. */
  claims: readonly string[];
  /** Ids of those that may belong to it or to another. */
  maybe: readonly string[];
  parties: readonly { role: string; entity_id: string }[];
  items: readonly { item: string; own: boolean }[];
  echoes: readonly { a: string; b: string; shared: number }[];
}

/** Ids of the deals in which these claims are counted. */
export async function selectDealsOfClaims(db: Kysely<Tables>, claims: Iterable<string>): Promise<string[]> {
  const rows = await byChunks(claims, (some) =>
    db
      .selectFrom('deal_claims')
      .select('deal_id')
      .distinct()
      .where(sql<boolean>`claim_id = any(${some}::text[])`)
      .where('counted', '=', true)
      .execute(),
  );
  return [...new Set(rows.map(({ deal_id }) => deal_id))];
}

/** Ids of the claims that are counted in these deals. */
export async function selectClaimsOfDeals(db: Kysely<Tables>, deals: Iterable<string>): Promise<string[]> {
  const rows = await byChunks(deals, (some) =>
    db
      .selectFrom('deal_claims')
      .select('claim_id')
      .where(sql<boolean>`deal_id = any(${some}::text[])`)
      .where('counted', '=', true)
      .execute(),
  );
  return rows.map(({ claim_id }) => claim_id);
}

export async function deleteDeals(trx: Transaction<Tables>, deals: Iterable<string>): Promise<void> {
  await byChunks(deals, async (some) => {
    await sql`delete from deals where id = any(${some}::text[])`.execute(trx);
    return [];
  });
}

export async function insertDeals(trx: Transaction<Tables>, told: readonly ToldDeal[]): Promise<void> {
  for (const some of rowChunks(told)) {
    await trx
      .insertInto('deals')
      .values(some.map(({ line }) => line))
      .execute();
  }
  const claims = told.flatMap(({ line: { id: deal_id }, claims: counted, maybe }) => [
    ...counted.map((claim_id) => ({ deal_id, claim_id, counted: true })),
    ...maybe.map((claim_id) => ({ deal_id, claim_id, counted: false })),
  ]);
  const of = <T>(rows: (deal: ToldDeal) => readonly T[]) =>
    told.flatMap((deal) => rows(deal).map((row) => ({ deal_id: deal.line.id, ...row })));
  for (const some of rowChunks(claims)) await trx.insertInto('deal_claims').values(some).execute();
  await placeOutlets(
    trx,
    told.map(({ line }) => line.id),
  );
  for (const some of rowChunks(of(({ parties }) => parties))) {
    await trx.insertInto('deal_parties').values(some).execute();
  }
  for (const some of rowChunks(of(({ items }) => items))) await trx.insertInto('deal_items').values(some).execute();
  for (const some of rowChunks(of(({ echoes }) => echoes))) await trx.insertInto('deal_echoes').values(some).execute();
  const anchors = told.flatMap(({ line, claims: [first] }) => (first ? [{ deal_id: line.id, claim_id: first }] : []));
  for (const some of rowChunks(anchors)) {
    await trx
      .insertInto('deal_anchors')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('deal_id').doUpdateSet({ claim_id: (eb) => eb.ref('excluded.claim_id') }),
      )
      .execute();
  }
}

/** Keeps names by which entities of deals are found. */
export async function insertDealNames(
  trx: Transaction<Tables>,
  names: readonly { name: string; entity_id: string }[],
): Promise<void> {
  for (const some of rowChunks(names)) {
    await trx
      .insertInto('deal_names')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
