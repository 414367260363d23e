import { type Kysely, sql } from 'kysely';
import type { Claim, Document, Span } from '../../model/index.ts';
import type { Tables } from '../tables.ts';

/** A document with all that points into its text. */
export interface StoredReading {
  document: Pick<Document, 'id' | 'url' | 'publisher' | 'publishedAt' | 'text'>;
  /** Ids of the entities that it names. */
  entities: Set<string>;
  mentions: (Span & { entity: string })[];
  claims: StoredClaim[];
}

export interface StoredClaim {
  id: string;
  /** True where a person added it: it may name what its document does not. */
  byPerson: boolean;
  asRead: Claim;
  /** The words of its first evidence span, and where they stand; null where it has none. */
  quote: string;
  first: { start: number | null; end: number | null };
  evidence: Span[];
  links: Span[];
}

/** Documents in memory at a time. */
const PAGE = 100;

/** All documents by id, a page at a time, each with what points into its text. */
export async function* readingPages(db: Kysely<Tables>): AsyncGenerator<StoredReading[]> {
  for (let after = ''; ; ) {
    const documents = await db
      .selectFrom('documents')
      .select(['id', 'url', 'publisher', 'published_at as publishedAt', 'text'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const last = documents.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield await withPointers(db, documents);
  }
}

async function withPointers(db: Kysely<Tables>, documents: StoredReading['document'][]): Promise<StoredReading[]> {
  const ids = documents.map(({ id }) => id);
  const inPage = sql<boolean>`document_id = any(${ids}::text[])`;
  const named = await db.selectFrom('document_entities').select(['document_id', 'entity_id']).where(inPage).execute();
  const mentions = await db
    .selectFrom('mentions')
    .select(['document_id', 'entity_id as entity', 'start_offset as start', 'end_offset as end'])
    .where(inPage)
    .execute();
  const entitiesOf = Map.groupBy(named, (row) => row.document_id);
  const mentionsOf = Map.groupBy(mentions, (row) => row.document_id);
  const claimsOf = await claimsIn(db, ids);
  return documents.map((document) => ({
    document,
    entities: new Set((entitiesOf.get(document.id) ?? []).map((row) => row.entity_id)),
    mentions: mentionsOf.get(document.id) ?? [],
    claims: claimsOf.get(document.id) ?? [],
  }));
}

/** The claims of these documents, by document. */
async function claimsIn(db: Kysely<Tables>, ids: string[]): Promise<Map<string, StoredClaim[]>> {
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'document_id', 'by_person', 'as_read', 'quote', 'evidence_start', 'evidence_end'])
    .where(sql<boolean>`document_id = any(${ids}::text[])`)
    .orderBy('position')
    .execute();
  const claims = rows.map(({ id }) => id);
  const evidence = await spansOf(db, 'claim_evidence', claims);
  const links = await spansOf(db, 'claim_links', claims);
  const stored = rows.map((row) => ({
    document: row.document_id,
    claim: {
      id: row.id,
      byPerson: row.by_person,
      asRead: row.as_read,
      quote: row.quote,
      first: { start: row.evidence_start, end: row.evidence_end },
      evidence: evidence.get(row.id) ?? [],
      links: links.get(row.id) ?? [],
    },
  }));
  const byDocument = Map.groupBy(stored, ({ document }) => document);
  return new Map([...byDocument].map(([document, all]) => [document, all.map(({ claim }) => claim)]));
}

async function spansOf(
  db: Kysely<Tables>,
  table: 'claim_evidence' | 'claim_links',
  claims: string[],
): Promise<Map<string, Span[]>> {
  const rows = await db
    .selectFrom(table)
    .select(['claim_id', 'start_offset as start', 'end_offset as end'])
    .where(sql<boolean>`claim_id = any(${claims}::text[])`)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.claim_id);
}
