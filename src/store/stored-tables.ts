import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Every table that a register consists of, what is referred to before what refers to it. Copies, backups and checks go over this
 * list: a migration that makes a table adds its name here, to `derivedTables` or to `accessTables`, and a test holds the lists to the database.
 */
export const storedTables = [
  'entities',
  'documents',
  'document_entities',
  'mentions',
  'claims',
  'claim_parties',
  'claim_items',
  'claim_amounts',
  'claim_places',
  'claim_links',
  'claim_evidence',
  'deal_anchors',
  'reviews',
] as const;

/** Tables that are worked out from those: no copy or backup has them, and they are filled when deals are next asked for. */
export const derivedTables = [
  'tasks',
  'deal_stale',
  'deal_rules',
  'transfers',
  'transfer_maybes',
  'deal_groups',
  'deals',
  'deal_claims',
  'deal_parties',
  'deal_items',
  'deal_echoes',
  'deal_names',
  'deal_outlets',
] as const;

/**
 * Who may come in, with hashes of passwords and tokens. They belong to the place and not to what is kept there: no copy or backup has them,
 * so that a file handed to a colleague holds no hash to guess at, and a restored register lets nobody in from elsewhere before
 * users are added.
 */
export const accessTables = ['users', 'accounts', 'sessions', 'tokens', 'access_secrets'] as const;

export type StoredTable = (typeof storedTables)[number];

/** The stored tables that a database has: all of them, or, before it is brought up to date, those of an older Isnad. */
export async function tablesIn(db: Kysely<Tables>): Promise<StoredTable[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name::text as name from information_schema.tables where table_schema = current_schema()`.execute(db);
  const names = new Set(rows.map(({ name }) => name));
  return storedTables.filter((table) => names.has(table));
}
