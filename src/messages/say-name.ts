import articles from './english-articles.json' with { type: 'json' };
import { type Language, message, quote } from './message.ts';
import type { Entities, SayableEntity } from './types.ts';

const ARTICLES = articles.map(({ type, pattern }) => ({ type, pattern: new RegExp(pattern, 'u') }));

/** An entity's name in a sentence: «the United Arab Emirates», «الإمارات»; the id's own words where there is no name. */
export function sayName(id: string, entities: Entities, language: Language): string {
  const entity = entities.get(id);
  if (!entity) return id.replace(/^[^:]*:/u, '').replaceAll('-', ' ');
  const { ar, en } = entity.name;
  if (language === 'ar') return oblique(entity, ar ?? en ?? id);
  if (en) return withArticle(entity, en);
  // What has no English name is said in the article's own words.
  const words = quote(ar ?? id, 'en');
  return entity.type === 'anonymous' ? message('unknown.source.words', 'en', { words }) : words;
}

/** The name for a cell of its own, without signs of direction. */
export function sayNameAlone(id: string, entities: Entities, language: Language): string {
  return sayName(id, entities, language).replace(/[\u2068\u2069]/gu, '');
}

/** Names joined as a list: «A, B and C», «أ وب وج». */
export function sayNames(ids: readonly string[] | undefined, entities: Entities, language: Language): string {
  return sayList(
    (ids ?? []).map((id) => sayName(id, entities, language)),
    language,
  );
}

/** Joins what has been said already, each thing once. */
export function sayList(parts: readonly string[], language: Language): string {
  const once = [...new Set(parts)];
  const last = once.pop() ?? '';
  if (once.length === 0) return last;
  const first = once.reduce((before, part) => message('list.more', language, { first: before, last: part }));
  return message('list.two', language, { first, last });
}

/** People in the case that they have in our sentences, behind a noun or preposition: «الحوثيون» is «الحوثيين». */
function oblique(entity: SayableEntity, name: string): string {
  if (entity.type !== 'armed-group' && entity.type !== 'anonymous') return name;
  return name.replace(/(?<=\p{L}{3})ون(?!\p{L})/gu, 'ين');
}

function withArticle(entity: SayableEntity, name: string): string {
  if (/^the /iu.test(name)) return name.replace(/^The /u, 'the ');
  return ARTICLES.some(({ type, pattern }) => type === entity.type && pattern.test(name)) ? `the ${name}` : name;
}
