import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import type { Claim } from '../../model/index.ts';
import type { TransferTable } from '../deal-tables.ts';
import type { Tables } from '../tables.ts';
import { byChunks, rowChunks } from './chunks.ts';

/** A transfer claim as the register has it, with the states of its parties as its own document tells them. */
export interface TransferClaim {
  claim: Claim;
  document: { id: string; publishedAt: string | null };
  /** State codes by entity id. */
  states: Readonly<Record<string, string>>;
}

/** The columns by which transfers are looked up. */
export type TransferKey = 'claim_id' | 'document_id' | 'pair' | 'founding' | 'search_key' | 'group_id';

/** The transfer claims of documents, as reviewed; those that were rejected are none. */
export function selectTransferClaims(db: Kysely<Tables>, documents: Iterable<string>): Promise<TransferClaim[]> {
  return byChunks(documents, async (some) => {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('documents', 'documents.id', 'claims.document_id')
      .select(['claims.document_id', 'documents.published_at'])
      .select(sql<Claim>`coalesce(claims.as_reviewed, claims.as_read)`.as('claim'))
      .select(
        sql<Record<string, string> | null>`(
          select json_object_agg(entity_id, state) from claim_parties
          where claim_parties.claim_id = claims.id and state is not null
        )`.as('states'),
      )
      .where('claims.kind', '=', 'transfer')
      .where('claims.review_state', '<>', 'rejected')
      .where(sql<boolean>`claims.document_id = any(${some}::text[])`)
      .execute();
    return rows.map(({ claim, document_id: id, published_at: publishedAt, states }) => {
      return { claim, document: { id, publishedAt }, states: states ?? {} };
    });
  });
}

/** Transfers with one of the values in a column, those of some ranks only. */
export function selectTransfers(
  db: Kysely<Tables>,
  column: TransferKey,
  values: Iterable<string>,
  ranks: { from: number; to: number } = { from: 0, to: 4 },
): Promise<TransferTable[]> {
  return byChunks(values, (some) =>
    db
      .selectFrom('transfers')
      .selectAll()
      .where(sql<boolean>`${sql.ref(column)} = any(${some}::text[])`)
      .where('rank', '>=', ranks.from)
      .where('rank', '<=', ranks.to)
      .execute(),
  );
}

/** Puts the transfers of documents in the place of those that they had. */
export async function replaceTransfers(
  trx: Transaction<Tables>,
  documents: Iterable<string>,
  rows: readonly Insertable<TransferTable>[],
): Promise<void> {
  await byChunks(documents, async (some) => {
    await sql`
      delete from transfer_maybes using transfers
      where transfers.claim_id = transfer_maybes.claim_id and document_id = any(${some}::text[])
    `.execute(trx);
    await sql`delete from transfers where document_id = any(${some}::text[])`.execute(trx);
    return [];
  });
  for (const some of rowChunks(rows)) await trx.insertInto('transfers').values(some).execute();
}

/** Where a transfer is counted: a group, or none where it may be of several. */
export type Assignment = Pick<TransferTable, 'claim_id' | 'group_id' | 'founded'>;

export async function assignTransfers(trx: Transaction<Tables>, assignments: readonly Assignment[]): Promise<void> {
  for (const some of rowChunks(assignments)) {
    await sql`
      update transfers set group_id = placed.group_id, founded = placed.founded
      from unnest(
        ${some.map(({ claim_id }) => claim_id)}::text[],
        ${some.map(({ group_id }) => group_id)}::text[],
        ${some.map(({ founded }) => founded)}::boolean[]
      ) as placed (claim_id, group_id, founded)
      where transfers.claim_id = placed.claim_id
    `.execute(trx);
  }
}
