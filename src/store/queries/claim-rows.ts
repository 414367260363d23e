import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ClaimRow } from '../types.ts';

/** The claims of these ids, by id; ids that there are none of are left out. */
export async function selectClaimRows(db: Kysely<Tables>, ids: readonly string[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('claims')
    .innerJoin('documents', 'documents.id', 'claims.document_id')
    .select(['claims.as_read', 'claims.quote', 'claims.document_id'])
    .select(['documents.url', 'documents.publisher', 'documents.title', 'documents.language', 'documents.published_at'])
    .where(sql<boolean>`claims.id = any(${[...new Set(ids)]}::text[])`)
    .orderBy('claims.id')
    .execute();
  return rows.map(({ as_read: claim, quote, document_id: id, published_at: publishedAt, ...document }) => {
    return { claim, document: { id, ...document, publishedAt }, quote };
  });
}
