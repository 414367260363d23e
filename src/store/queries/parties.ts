import { type RawBuilder, sql } from 'kysely';
import type { OneOf } from '../types.ts';

/** The values of a filter field as a list. */
export function listOf<T>(values: OneOf<T>): readonly T[] {
  return Array.isArray(values) ? values : [values as T];
}

/**
 * `id = any (ids) or state = any (codes) or a name, the first or another, is one of names`, over the columns given; see ClaimFilter for the three
 * spellings of a party.
 */
export function isOneOfParties(
  values: OneOf<string>,
  columns: { id: string; state: string | null },
): RawBuilder<boolean> {
  const id = sql.ref(columns.id);
  const tests = listOf(values).map((value) => {
    if (value.includes(':')) return sql`${id} = ${value}`;
    if (!/^[A-Za-z]{2}$/u.test(value)) {
      return sql`${id} in (select named.id from entities named where named.name_ar = ${value} or lower(named.name_en) = lower(${value}) or ${value} = any (named.aliases))`;
    }
    const code = value.toUpperCase();
    if (columns.state === null)
      return sql`${id} in (select belonging.id from entities belonging where belonging.state = ${code})`;
    return sql`${sql.ref(columns.state)} = ${code}`;
  });
  return sql<boolean>`(${sql.join(tests, sql` or `)})`;
}
