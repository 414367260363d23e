import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { byChunks } from './chunks.ts';

/** A document whose deals are to be worked out again, with the mark of its last change. */
export interface StaleDocument {
  document: string;
  mark: string;
}

/**
 * Notes that a document's transfers came, go or change, so that the deals they are part of are worked out again before they are next
 * read. A document that has and had no transfers is passed over. Part of the transaction that changes it.
 */
export async function markDealsStale(trx: Transaction<Tables>, documents: readonly string[]): Promise<void> {
  await sql`
    insert into deal_stale (document_id)
    select changed.id from unnest(${[...new Set(documents)].sort()}::text[]) as changed (id)
    where exists (select from claims where document_id = changed.id and kind = 'transfer')
      or exists (select from transfers where document_id = changed.id)
    order by changed.id
    on conflict (document_id) do update set mark = excluded.mark
  `.execute(trx);
}

/** Notes that all deals are to be worked out again. A register of an older Isnad, which kept none, does so when it is brought up to date. */
export async function markAllStale(trx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('deal_stale') is not null as found`.execute(trx);
  if (rows[0]?.found !== true) return;
  await sql`
    insert into deal_stale (document_id)
    select document_id from claims where kind = 'transfer' union select document_id from transfers
    on conflict (document_id) do update set mark = excluded.mark
  `.execute(trx);
}

/** Documents on the list, at most `limit`. */
export async function selectStale(db: Kysely<Tables>, limit?: number): Promise<StaleDocument[]> {
  return db
    .selectFrom('deal_stale')
    .select(['document_id as document', sql<string>`mark::text`.as('mark')])
    .orderBy('document_id')
    .$if(limit !== undefined, (query) => query.limit(limit as number))
    .execute();
}

/** Takes documents off the list, but for those that have changed since they were read. */
export async function settleStale(trx: Transaction<Tables>, stale: readonly StaleDocument[]): Promise<void> {
  const marks = new Map(stale.map(({ document, mark }) => [document, mark]));
  await byChunks(marks.keys(), async (some) => {
    const their = some.map((document) => marks.get(document) as string);
    await sql`
      delete from deal_stale using unnest(${some}::text[], ${their}::bigint[]) as done (id, upto)
      where deal_stale.document_id = done.id and deal_stale.mark = done.upto
    `.execute(trx);
    return [];
  });
}

/** True where nothing is to be worked out again: no document is on the list, and the families of weapons are those of the last time. */
export async function areFresh(db: Kysely<Tables>, families: string): Promise<boolean> {
  const { rows } = await sql<{ fresh: boolean }>`
    select not exists (select from deal_stale) and exists (select from deal_rules where families = ${families}) as fresh
  `.execute(db);
  return rows[0]?.fresh === true;
}
