import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ClaimRow } from '../types.ts';
import { claimRowOf, withDocuments } from './claims.ts';

/** The claims of these ids, by id; ids that there are none of are left out. */
export async function selectClaimRows(db: Kysely<Tables>, ids: readonly string[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return [];
  const rows = await withDocuments(db)
    .where(sql<boolean>`claims.id = any(${[...new Set(ids)]}::text[])`)
    .orderBy('claims.id')
    .execute();
  return rows.map(claimRowOf);
}
