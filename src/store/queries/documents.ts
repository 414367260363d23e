import { type Kysely, sql, type Transaction } from 'kysely';
import { markDealsStale } from '../deals/stale.ts';
import { settleReviews } from '../reviews/settle-reviews.ts';
import type { Tables } from '../tables.ts';
import type { DocumentFilter, DocumentSummary, PageRequest, StoredDocument } from '../types.ts';
import { dayOfDocuments } from './common-words.ts';
import { type Page, pageKey, pageLimit, toPage } from './page.ts';
import { isOneOfParties } from './parties.ts';
import { searchQuery } from './search-vector.ts';

/** A page of documents, the newest first. */
export async function selectDocuments(
  db: Kysely<Tables>,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<Page<DocumentSummary>> {
  const limit = pageLimit(page);
  const key = pageKey(page);
  let query = db
    .selectFrom('documents')
    .select(['id', 'day', 'as_read', 'added_at', 'claim_count', 'engine_name', 'engine_version'])
    .select(sql<string>`left(text, 240)`.as('opening'))
    .orderBy(await dayOfDocuments(db, filter.words), 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (filter.outlet !== undefined)
    query = query.where(isOneOfParties(filter.outlet, { id: 'documents.publisher', state: null }));
  if (filter.words !== undefined) query = query.where(sql<boolean>`search @@ ${searchQuery(filter.words)}`);
  if (key !== null) query = query.where(sql<boolean>`(day, id) < (${key[0]}::date, ${key[1]})`);
  return toPage(
    await query.execute(),
    limit,
    (row) => [row.day, row.id, 0],
    (row) => {
      const { text: _, ...document } = row.as_read;
      return {
        ...document,
        addedAt: row.added_at.toISOString(),
        opening: row.opening,
        claims: row.claim_count,
        engine: { name: row.engine_name, version: row.engine_version },
      };
    },
  );
}

/** One document with all that was read in it, as the engine printed it; null where there is none of that id. */
export async function selectDocument(db: Kysely<Tables>, id: string): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom('documents')
    .select(['as_read', 'text', 'added_at', 'engine_name', 'engine_version'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const entities = await db
    .selectFrom('document_entities')
    .select('as_read')
    .where('document_id', '=', id)
    .orderBy('position')
    .execute();
  const claims = await db
    .selectFrom('claims')
    .select('as_read')
    .where('document_id', '=', id)
    .where('by_person', '=', false)
    .orderBy('position')
    .execute();
  return {
    document: { ...row.as_read, text: row.text },
    entities: entities.map((entity) => entity.as_read),
    claims: claims.map((claim) => claim.as_read),
    engine: { name: row.engine_name, version: row.engine_version },
    addedAt: row.added_at.toISOString(),
  };
}

/** Ids of the documents behind one in the order of ids, at most `limit`; behind the empty string are all. */
export async function selectDocumentIdsAfter(db: Kysely<Tables>, id: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where(sql<boolean>`id > ${id}`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Removes a document and all that came of it; false where there was none. Entities that no document and no review names go too. */
export async function deleteDocument(db: Transaction<Tables>, id: string): Promise<boolean> {
  await markDealsStale(db, [id]);
  const gone = await db.deleteFrom('documents').where('id', '=', id).executeTakeFirst();
  if (gone.numDeletedRows === 0n) return false;
  await db
    .deleteFrom('entities')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('document_entities').select('entity_id').whereRef('entity_id', '=', 'entities.id'))),
    )
    .where(
      sql<boolean>`not exists (select from reviews, json_array_elements(reviews.entities) as named where named ->> 'id' = entities.id)`,
    )
    .execute();
  await settleReviews(db, [id]);
  return true;
}
