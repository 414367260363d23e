import { type Kysely, sql, type Transaction } from 'kysely';
import type { DealGroupTable } from '../deal-tables.ts';
import type { Tables } from '../tables.ts';
import { byChunks, rowChunks } from './chunks.ts';

/** The columns by which groups are looked up. */
export type GroupKey = 'id' | 'pair' | 'founding' | 'supplier_key' | 'recipient_key';

export function selectGroups(
  db: Kysely<Tables>,
  column: GroupKey,
  values: Iterable<string>,
): Promise<DealGroupTable[]> {
  return byChunks(values, (some) =>
    db
      .selectFrom('deal_groups')
      .selectAll()
      .where(sql<boolean>`${sql.ref(column)} = any(${some}::text[])`)
      .execute(),
  );
}

export async function replaceGroups(
  trx: Transaction<Tables>,
  gone: Iterable<string>,
  rows: readonly DealGroupTable[],
): Promise<void> {
  await byChunks(gone, async (some) => {
    await sql`delete from deal_groups where id = any(${some}::text[])`.execute(trx);
    return [];
  });
  for (const some of rowChunks(rows)) await trx.insertInto('deal_groups').values(some).execute();
}

/** A transfer that may be of a group. */
export interface MaybeRow {
  claim_id: string;
  group_id: string;
}

export function selectMaybes(
  db: Kysely<Tables>,
  column: 'claim_id' | 'group_id',
  values: Iterable<string>,
): Promise<MaybeRow[]> {
  return byChunks(values, (some) =>
    db
      .selectFrom('transfer_maybes')
      .selectAll()
      .where(sql<boolean>`${sql.ref(column)} = any(${some}::text[])`)
      .execute(),
  );
}

/** Says anew of which groups these claims may be. */
export async function replaceMaybes(
  trx: Transaction<Tables>,
  claims: Iterable<string>,
  rows: readonly MaybeRow[],
): Promise<void> {
  await byChunks(claims, async (some) => {
    await sql`delete from transfer_maybes where claim_id = any(${some}::text[])`.execute(trx);
    return [];
  });
  for (const some of rowChunks(rows)) await trx.insertInto('transfer_maybes').values(some).execute();
}

/** Ids of the documents that have claims counted in these groups. */
export async function selectDocumentsOfGroups(db: Kysely<Tables>, groups: Iterable<string>): Promise<string[]> {
  const rows = await byChunks(groups, (some) =>
    db
      .selectFrom('transfers')
      .select('document_id')
      .distinct()
      .where(sql<boolean>`group_id = any(${some}::text[])`)
      .execute(),
  );
  return rows.map(({ document_id }) => document_id);
}
