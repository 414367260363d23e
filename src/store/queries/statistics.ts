import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Fewer new documents change no plan. */
const FEW = 500;

/**
 * Has PostgreSQL look again at how much there is of what, once the register has doubled: without it, it reads a whole table where
 * an index would do. A server looks by itself, but only after a while; the embedded database never does. Also files what the inverted
 * indexes have put aside. `added` counts documents since the last time; true where it was done.
 */
export async function refreshStatistics(db: Kysely<Tables>, added: number): Promise<boolean> {
  if (added < FEW) return false;
  const { rows } = await sql<{ known: number }>`
    select greatest(reltuples, 0)::int as known from pg_class where oid = 'documents'::regclass`.execute(db);
  if (added < (rows[0]?.known ?? 0)) return false;
  for (const statement of statements) await sql.raw(statement).execute(db);
  return true;
}

const statements = [
  `select gin_clean_pending_list('documents_search'), gin_clean_pending_list('claims_search'), gin_clean_pending_list('claims_marks')`,
  // Of the columns that are asked for; texts and readings would only cost time.
  'analyze documents (id, publisher, day, words_version, search)',
  'analyze claims (id, document_id, position, day, from_day, to_day, marks, review_state, disputed, search)',
  'analyze entities',
  'analyze document_entities (document_id, entity_id)',
  'analyze mentions',
  'analyze claim_parties',
  'analyze claim_items',
  'analyze claim_links',
];
