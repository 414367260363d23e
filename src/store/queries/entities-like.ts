import { type Kysely, sql } from 'kysely';
import type { EntityType } from '../../model/index.ts';
import type { Tables } from '../tables.ts';
import type { EntitySummary } from '../types.ts';
import { entityOf } from './entities.ts';

/** Letters that writers put for one another, each with the one that stands for all. */
const VARIANTS = { from: 'أإآٱىة', to: 'اااايه' };

/** Entities with words in one of their names, as they are written, hamzas and case aside; those of the shortest names first. */
export async function selectEntitiesLike(
  db: Kysely<Tables>,
  words: string,
  { types, limit }: { types?: readonly EntityType[] | undefined; limit: number },
): Promise<EntitySummary[]> {
  const plain = (text: unknown) => sql`translate(lower(${text}), ${VARIANTS.from}, ${VARIANTS.to})`;
  const names = sql`concat_ws(' | ', name_ar, name_en, array_to_string(aliases, ' | '))`;
  let query = db
    .selectFrom('entities')
    .selectAll()
    .where(sql<boolean>`position(${plain(sql`${words.trim()}::text`)} in ${plain(names)}) > 0`)
    .orderBy(sql`least(length(name_ar), length(name_en))`)
    .orderBy('id')
    .limit(limit);
  if (types !== undefined) query = query.where('type', 'in', [...types]);
  return (await query.execute()).map(entityOf);
}
