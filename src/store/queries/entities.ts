import { type Kysely, sql } from 'kysely';
import type { EntityTable, Tables } from '../tables.ts';
import type { EntitySummary, EntityUse } from '../types.ts';
import { mark } from './claim-marks.ts';

/** The entities of these ids that the register knows; unknown ids are left out, order is by id. */
export async function selectEntities(db: Kysely<Tables>, ids: readonly string[]): Promise<EntitySummary[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('entities')
    .selectAll()
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::text[])`)
    .orderBy('id')
    .execute();
  return rows.map(toSummary);
}

/** One entity with how often it plays which part; null where the register does not know it. */
export async function selectEntityUse(db: Kysely<Tables>, id: string): Promise<EntityUse | null> {
  const row = await db.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const count = sql<number>`count(distinct claim_id)::int`.as('count');
  const roles = await db
    .selectFrom('claim_parties')
    .select(['role', count])
    .where('entity_id', '=', id)
    .groupBy('role')
    .orderBy('role')
    .execute();
  const source = await db
    .selectFrom('claims')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(sql<boolean>`marks @> ${[mark('source', id)]}::text[]`)
    .executeTakeFirstOrThrow();
  const documents = await db
    .selectFrom('document_entities')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('entity_id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    entity: toSummary(row),
    documents: documents.count,
    roles: Object.fromEntries(roles.map((role) => [role.role, role.count])),
    source: source.count,
  };
}

export function toSummary(row: EntityTable): EntitySummary {
  return {
    id: row.id,
    type: row.type,
    name: { ...(row.name_ar !== null && { ar: row.name_ar }), ...(row.name_en !== null && { en: row.name_en }) },
    state: row.state,
    ...(row.aliases !== null && { aliases: row.aliases }),
  };
}
