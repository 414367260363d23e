import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ClaimFilter, ClaimRow, PageRequest } from '../types.ts';
import { claimsUnder } from './claim-filter.ts';
import { type Page, pageKey, pageLimit, toPage } from './page.ts';

/** A page of claims, those of the newest documents first, inside a document in the order of its text. */
export async function selectClaims(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<ClaimRow>> {
  const limit = pageLimit(page);
  const key = pageKey(page);
  let query = withDocuments(db)
    .where((eb) => claimsUnder(eb, filter))
    .orderBy('claims.day', 'desc')
    .orderBy('claims.document_id', 'desc')
    .orderBy('claims.position')
    .limit(limit + 1);
  if (key !== null) {
    const [day, document, position] = key;
    // The first line lets the index find the place, the second drops what the page before has shown of that document.
    query = query
      .where(sql<boolean>`(claims.day, claims.document_id) <= (${day}::date, ${document})`)
      .where(
        sql<boolean>`not (claims.day = ${day}::date and claims.document_id = ${document} and claims.position <= ${position})`,
      );
  }
  return toPage(await query.execute(), limit, (row) => [row.day, row.document_id, row.position], claimRowOf);
}

/** Claims with what lists say of their documents. */
export function withDocuments(db: Kysely<Tables>) {
  return db
    .selectFrom('claims')
    .innerJoin('documents', 'documents.id', 'claims.document_id')
    .select(['claims.as_read', 'claims.quote', 'claims.day', 'claims.document_id', 'claims.position'])
    .select([
      'documents.url',
      'documents.publisher',
      'documents.title',
      'documents.language',
      'documents.published_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withDocuments>['execute']>>[number];

export function claimRowOf({ as_read: claim, quote, document_id: id, published_at, ...row }: Row): ClaimRow {
  const { url, publisher, title, language } = row;
  return { claim, document: { id, url, publisher, title, language, publishedAt: published_at }, quote };
}
