import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Counts } from '../types.ts';

export async function selectCounts(db: Kysely<Tables>): Promise<Counts> {
  const { rows } = await sql<Counts>`select
    (select count(*)::int from documents) as documents,
    (select count(*)::int from claims) as claims,
    (select count(*)::int from entities) as entities`.execute(db);
  return rows[0] ?? { documents: 0, claims: 0, entities: 0 };
}
