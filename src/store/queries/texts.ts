import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { DocumentText } from '../types.ts';

/** Text and credits of the documents of these ids, by id; ids that there are none of are left out. */
export async function selectTexts(db: Kysely<Tables>, ids: readonly string[]): Promise<DocumentText[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('documents')
    .select(['id', 'text', 'credits'])
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::text[])`)
    .orderBy('id')
    .execute();
}

/** The credits of the documents of these ids; ids that there are none of are left out. */
export async function selectCredits(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Pick<DocumentText, 'id' | 'credits'>[]> {
  return db
    .selectFrom('documents')
    .select(['id', 'credits'])
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute();
}
