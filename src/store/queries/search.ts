import { type Kysely, sql } from 'kysely';
import type { SearchQuery } from '../search-query.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter, ClaimHit, DocumentFilter, DocumentHit, MentionRow, PageRequest } from '../types.ts';
import { claimsUnder, prepareFilter } from './claim-filter.ts';
import { claimRowOf, withDocuments } from './claims.ts';
import { dayOfDocuments } from './common-words.ts';
import type { Page } from './page.ts';
import { isOneOfParties } from './parties.ts';
import { type Ranked, selectRanked } from './ranked.ts';
import { searchQuery } from './search-vector.ts';

/** A page of documents with these words, the best of the newest first. */
export async function searchDocuments(
  db: Kysely<Tables>,
  words: SearchQuery,
  { outlet }: DocumentFilter,
  page: PageRequest,
): Promise<Page<DocumentHit>> {
  const from = outlet === undefined ? sql`true` : isOneOfParties(outlet, { id: 'documents.publisher', state: null });
  const found = sql`
    select documents.id, ${await dayOfDocuments(db, words)} as day, documents.id as document_id, 0 as position, documents.search
    from documents where documents.search @@ ${searchQuery(words)} and ${from}`;
  const { rows, next } = await selectRanked(db, found, words, page);
  const documents = await db
    .selectFrom('documents')
    .select(['id', 'url', 'publisher', 'title', 'language', 'published_at as publishedAt', 'claim_count'])
    .where(isOneOf('documents.id', rows))
    .execute();
  const hits = documents.map(({ claim_count: claims, ...document }) => ({ document, claims }));
  return { rows: inOrder(rows, hits, ({ document }) => document.id), next };
}

/** A page of claims with these words under a filter, the best of the newest first. */
export async function searchClaims(
  db: Kysely<Tables>,
  words: SearchQuery,
  filter: ClaimFilter,
  page: PageRequest,
): Promise<Page<ClaimHit>> {
  const prepared = await prepareFilter(db, { ...filter, words });
  const under = db
    .selectFrom('claims')
    .select(['claims.id', 'claims.day', 'claims.document_id', 'claims.position', 'claims.search'])
    .where((eb) => claimsUnder(eb, prepared));
  const { rows, next } = await selectRanked(db, sql`${under}`, words, page);
  const claims = await withDocuments(db).where(isOneOf('claims.id', rows)).execute();
  return { rows: inOrder(rows, claims.map(claimRowOf), ({ claim }) => claim.id), next };
}

/** Where these documents name these entities. */
export async function selectMentions(
  db: Kysely<Tables>,
  documents: readonly string[],
  entities: readonly string[],
): Promise<MentionRow[]> {
  if (documents.length === 0 || entities.length === 0) return [];
  return db
    .selectFrom('mentions')
    .select(['document_id as document', 'entity_id as entity', 'start_offset as start', 'end_offset as end'])
    .where(sql<boolean>`document_id = any(${documents}::text[]) and entity_id = any(${entities}::text[])`)
    .orderBy('document_id')
    .orderBy('start_offset')
    .execute();
}

function isOneOf(column: string, rows: readonly Ranked[]) {
  return sql<boolean>`${sql.ref(column)} = any(${rows.map(({ id }) => id)}::text[])`;
}

/** The rows in the order of their ranks. */
function inOrder<T>(ranked: readonly Ranked[], rows: readonly T[], idOf: (row: T) => string): (T & { rank: number })[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ranked.flatMap(({ id, rank }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...row, rank }];
  });
}
