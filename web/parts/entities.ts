import type { EntitySummary } from '../../src/api/types.ts';
import type { Lang } from '../i18n/language.ts';

/** Entities by id, to name the ids of claims. */
export type Entities = ReadonlyMap<string, EntitySummary>;
export type Name = { text: string; lang: Lang };

export function byId(entities: readonly EntitySummary[]): Entities {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** The entity's name in the interface's language, else in the one it has, else the readable end of its id. */
export function nameOf(id: string, entities: Entities, lang: Lang): Name {
  const name = entities.get(id)?.name ?? {};
  const other = lang === 'ar' ? 'en' : 'ar';
  const own = name[lang];
  if (own !== undefined) return { text: own, lang };
  const foreign = name[other];
  if (foreign !== undefined) return { text: foreign, lang: other };
  return { text: id.slice(id.indexOf(':') + 1).replaceAll('-', ' '), lang: 'en' };
}

export function isUnnamed(id: string): boolean {
  return id.startsWith('anonymous:');
}
