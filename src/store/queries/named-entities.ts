import { type Kysely, sql } from 'kysely';
import type { EntityTable, Tables } from '../tables.ts';
import type { EntitySummary } from '../types.ts';
import { entityOf } from './entities.ts';

/** Documents are counted no further than this for each entity. */
const MOST_DOCUMENTS = 1000;
/** Entities that are looked at; a question that fits more is too short to be answered well. */
const MOST_CANDIDATES = 3000;

/** One word or name that is asked for: any of these ids, or a name that holds any of these folded words. */
export interface NameTerm {
  ids: readonly string[];
  words: readonly string[];
}

export interface EntityNamed {
  entity: EntitySummary;
  /** How many documents name it, at most 1,000. */
  documents: number;
}

/**
 * Entities that may be called so, those that most documents name first. Letters that are written in several ways count as any letter, so that
 * too many are given rather than too few: the caller looks closer.
 */
export async function selectNamedEntities(
  db: Kysely<Tables>,
  terms: readonly NameTerm[],
  limit: number,
): Promise<EntityNamed[]> {
  const names = sql`concat_ws(' ', name_ar, name_en, array_to_string(aliases, ' '))`;
  const tests = terms.map(
    ({ ids, words }) =>
      sql<boolean>`(id = any(${[...ids]}::text[]) or ${names} ilike any(${words.map(patternOf)}::text[]))`,
  );
  const { rows } = await sql<EntityTable & { documents: number }>`
    select found.*, (
      select count(*)::int from (
        select from document_entities where entity_id = found.id limit ${MOST_DOCUMENTS}
      ) naming
    ) as documents
    from (select * from entities where ${sql.join(tests, sql` and `)} limit ${MOST_CANDIDATES}) found
    order by documents desc, id limit ${limit}`.execute(db);
  return rows.map(({ documents, ...row }) => ({ entity: entityOf(row), documents }));
}

/** «اسلحه» is «أسلحة» in a name: `%_سلح_%`. */
function patternOf(word: string): string {
  const letters = word.replace(/[\\%_]/gu, '\\$&').replace(/[اويهكف]/gu, '_');
  return `%${letters}%`;
}
