import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchQuery } from '../search-query.ts';
import type { Tables } from '../tables.ts';
import { searchQuery } from './search-vector.ts';

/** Where a word stands in more of the documents than this, the newest with it are found soonest by going through the list. */
const COMMON = 0.15;
/** For words that follow one another every document that has them is to be read, either way. */
const COMMON_PHRASE = 0.05;

/**
 * The day by which documents with some words are to be put in order: the column, whose index PostgreSQL then goes through until it has
 * enough; or, unless the words are common, a value without index, so that it looks the words up. It would not decide so by itself:
 * it takes the words of a document for as quick to read as a number.
 */
export async function dayOfDocuments(db: Kysely<Tables>, words: SearchQuery | undefined): Promise<RawBuilder<string>> {
  if (words === undefined) return sql<string>`documents.day`;
  const hasPhrase = words.all.some(({ any }) => any.some((phrase) => phrase.length > 1));
  if ((await shareOf(db, words)) >= (hasPhrase ? COMMON_PHRASE : COMMON)) return sql<string>`documents.day`;
  return sql<string>`documents.day + 0`;
}

/** The share of documents that have these words, as PostgreSQL guesses from its statistics. */
async function shareOf(db: Kysely<Tables>, words: SearchQuery): Promise<number> {
  const all = await sql<{
    count: number;
  }>`select reltuples::float8 as count from pg_class where oid = 'documents'::regclass`.execute(db);
  const plan = await sql<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>`
    explain (format json) select from documents where search @@ ${searchQuery(words)}`.execute(db);
  const guess = plan.rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
  return guess / Math.max(1, all.rows[0]?.count ?? 1);
}
