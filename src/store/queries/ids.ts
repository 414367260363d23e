import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What is called by an id of which a person types the beginning. */
export type Named = 'documents' | 'claims' | 'reviews';

/** Ids that begin with these characters, at most `limit`. */
export async function selectIds(db: Kysely<Tables>, what: Named, start: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(what)} where starts_with(id, ${start}) order by id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
