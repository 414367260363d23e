import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { assertions, categories, IsnadError, kinds, subtypes } from '../../model/index.ts';
import type { Tables } from '../tables.ts';
import type { ClaimFilter, OneOf } from '../types.ts';
import { isOneOfParties, listOf } from './parties.ts';
import { searchQuery } from './search-vector.ts';

type Builder = ExpressionBuilder<Tables, 'claims'>;
type Condition = ExpressionWrapper<Tables, 'claims', SqlBool>;

/** The condition on `claims` that a filter stands for. Throws `bad-filter` naming the field that is wrong. */
export function claimsUnder(eb: Builder, filter: ClaimFilter): Condition {
  checkFilter(filter);
  const conditions: Condition[] = [];
  for (const column of ['kind', 'subtype', 'assertion'] as const) {
    const values = filter[column];
    if (values !== undefined) conditions.push(eb(`claims.${column}`, 'in', listOf<string>(values)));
  }
  if (filter.document !== undefined) conditions.push(eb('claims.document_id', 'in', listOf(filter.document)));
  if (filter.outlet !== undefined) {
    conditions.push(wrap(eb, isOneOfParties(filter.outlet, { id: 'claims.publisher', state: null })));
  }
  conditions.push(...partyConditions(eb, filter));
  // «touches»: the claim's days overlap those asked for. Where neither time nor publication is known, nothing is guessed.
  if (filter.from !== undefined) conditions.push(eb('claims.to_day', '>=', filter.from));
  if (filter.to !== undefined) conditions.push(eb('claims.from_day', '<=', filter.to));
  if (filter.words !== undefined)
    conditions.push(wrap(eb, sql<SqlBool>`claims.search @@ ${searchQuery(filter.words)}`));
  return eb.and(conditions);
}

function partyConditions(eb: Builder, { supplier, recipient, party, source, category }: ClaimFilter): Condition[] {
  const parties = { id: 'claim_parties.entity_id', state: 'claim_parties.state' };
  const having = (values: OneOf<string>, role: string | null) => {
    const found = eb
      .selectFrom('claim_parties')
      .select('claim_parties.claim_id')
      .where(isOneOfParties(values, parties));
    return eb('claims.id', 'in', role === null ? found : found.where('claim_parties.role', '=', role));
  };
  const conditions: Condition[] = [];
  if (supplier !== undefined) conditions.push(having(supplier, 'supplier'));
  if (recipient !== undefined) conditions.push(having(recipient, 'recipient'));
  if (party !== undefined) conditions.push(having(party, null));
  if (source !== undefined) {
    const links = { id: 'claim_links.source', state: 'claim_links.state' };
    conditions.push(
      eb(
        'claims.id',
        'in',
        eb.selectFrom('claim_links').select('claim_links.claim_id').where(isOneOfParties(source, links)),
      ),
    );
  }
  if (category !== undefined) {
    const items = eb.selectFrom('claim_items').select('claim_items.claim_id');
    conditions.push(eb('claims.id', 'in', items.where('claim_items.category', 'in', listOf<string>(category))));
  }
  return conditions;
}

function wrap(eb: Builder, condition: ReturnType<typeof sql<SqlBool>>): Condition {
  return eb.and([condition]);
}

const known = {
  kind: kinds as readonly string[],
  subtype: [...new Set<string>(Object.values(subtypes).flat())],
  assertion: assertions as readonly string[],
  category: categories as readonly string[],
};

function checkFilter(filter: ClaimFilter): void {
  for (const [field, values] of Object.entries(known)) {
    const asked = filter[field as keyof typeof known];
    for (const value of asked === undefined ? [] : listOf<string>(asked)) {
      if (!values.includes(value))
        throw badFilter(field, `«${value}» is no ${field}`, `Use one of ${values.join(', ')}.`);
    }
  }
  for (const field of ['from', 'to'] as const) {
    const day = filter[field];
    if (day !== undefined && !z.iso.date().safeParse(day).success) {
      throw badFilter(field, `«${day}» is no day`, 'Write it as 2022-10-12.');
    }
  }
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) {
    throw badFilter('from', `${filter.from} comes after ${filter.to}`, 'Exchange the two days.');
  }
}

function badFilter(field: string, what: string, wayOut: string): IsnadError {
  return new IsnadError('bad-filter', `${what}.`, { wayOut, field });
}
