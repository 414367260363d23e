import { type RawBuilder, sql } from 'kysely';

// PostgreSQL refuses a text vector over 1 MiB; this many characters of Arabic stay under it with their positions.
const LONGEST = 300_000;

/**
 * Folded words as a text vector. The `simple` configuration leaves words as they are: PostgreSQL's own Arabic stemmer
 * damages names and differs between versions. Of a text that is too long each word is kept once, then the first of them.
 */
export function searchVector(words: string): RawBuilder<string> {
  const fitting = words.length <= LONGEST ? words : [...new Set(words.split(/\s+/u))].join(' ').slice(0, LONGEST);
  return sql<string>`to_tsvector('simple', ${fitting})`;
}

/** All of the words, in any order. */
export function searchQuery(words: string): RawBuilder<unknown> {
  return sql`plainto_tsquery('simple', ${words})`;
}
