import { type ExpressionBuilder, type ExpressionWrapper, type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ClaimFilter } from '../types.ts';
import { checkFilter } from './check-filter.ts';
import { type Mark, mark, OWN_VOICE, stateMark } from './claim-marks.ts';
import { listOf } from './parties.ts';
import { searchQuery } from './search-vector.ts';

type Builder = ExpressionBuilder<Tables, 'claims'>;
type Condition = ExpressionWrapper<Tables, 'claims', SqlBool>;

/** A filter as the table of claims has it. */
export interface ClaimsUnder {
  /** Of each set a claim must have one; an empty set is had by none. */
  marks: Mark[][];
  filter: ClaimFilter;
}

const asTheyAre = ['kind', 'subtype', 'assertion', 'category', 'year'] as const;
const parties = ['supplier', 'recipient', 'party', 'source', 'origin', 'outlet'] as const;

/** Makes a filter ready: looks up the names of parties in it. Throws `bad-filter` naming the field that is wrong. */
export async function prepareFilter(db: Kysely<Tables>, filter: ClaimFilter): Promise<ClaimsUnder> {
  checkFilter(filter);
  const marks: Mark[][] = [];
  for (const field of asTheyAre) {
    const values = filter[field];
    if (values !== undefined) marks.push(listOf<string>(values).map((value) => mark(field, value)));
  }
  for (const field of parties) {
    const values = filter[field];
    if (values === undefined) continue;
    const sets = await Promise.all(listOf(values).map((value) => partyMarks(db, field, value)));
    marks.push(sets.flat());
  }
  return { marks, filter };
}

/** See ClaimFilter for the three spellings of a party. */
async function partyMarks(db: Kysely<Tables>, field: string, value: string): Promise<Mark[]> {
  if (value.includes(':') || (field === 'origin' && value === OWN_VOICE)) return [mark(field, value)];
  const isState = /^[A-Za-z]{2}$/u.test(value);
  if (isState && field !== 'outlet') return [stateMark(field, value.toUpperCase())];
  const named = isState
    ? sql<boolean>`state = ${value.toUpperCase()} and type = 'outlet'`
    : sql<boolean>`name_ar = ${value} or lower(name_en) = lower(${value}) or ${value} = any (aliases)`;
  const rows = await db.selectFrom('entities').select('id').where(named).execute();
  return rows.map(({ id }) => mark(field, id));
}

/** The condition on `claims` that a filter stands for. */
export function claimsUnder(eb: Builder, { marks, filter }: ClaimsUnder): Condition {
  const conditions: Condition[] = [];
  const single = marks.flatMap((set) => (set.length === 1 ? set : []));
  if (single.length > 0) conditions.push(wrap(eb, sql`claims.marks @> ${single}::text[]`));
  for (const set of marks) if (set.length !== 1) conditions.push(wrap(eb, sql`claims.marks && ${set}::text[]`));
  if (filter.document !== undefined) conditions.push(eb('claims.document_id', 'in', listOf(filter.document)));
  // «touches»: the claim's days overlap those asked for. Where neither time nor publication is known, nothing is guessed.
  if (filter.from !== undefined) conditions.push(eb('claims.to_day', '>=', filter.from));
  if (filter.to !== undefined) conditions.push(eb('claims.from_day', '<=', filter.to));
  if (filter.review === undefined) conditions.push(eb('claims.review_state', '<>', 'rejected'));
  else conditions.push(eb('claims.review_state', 'in', listOf(filter.review)));
  if (filter.disputed !== undefined) conditions.push(eb('claims.disputed', '=', filter.disputed));
  if (filter.words !== undefined) conditions.push(wrap(eb, sql`claims.search @@ ${searchQuery(filter.words)}`));
  return eb.and(conditions);
}

function wrap(eb: Builder, condition: ReturnType<typeof sql<SqlBool>>): Condition {
  return eb.and([condition]);
}
