import { z } from 'zod';
import { assertions, categories, IsnadError, kinds, reviewStates, subtypes } from '../../model/index.ts';
import type { ClaimFilter } from '../types.ts';
import { listOf } from './parties.ts';

const known = {
  kind: kinds as readonly string[],
  subtype: [...new Set<string>(Object.values(subtypes).flat())],
  assertion: assertions as readonly string[],
  category: categories as readonly string[],
  review: reviewStates as readonly string[],
};

/** Throws `bad-filter` naming the field that is wrong. */
export function checkFilter(filter: ClaimFilter): void {
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
  for (const year of filter.year === undefined ? [] : listOf(filter.year)) {
    if (!/^\d{4}$/u.test(year)) throw badFilter('year', `«${year}» is no year`, 'Write it as 2022.');
  }
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) {
    throw badFilter('from', `${filter.from} comes after ${filter.to}`, 'Exchange the two days.');
  }
}

function badFilter(field: string, what: string, wayOut: string): IsnadError {
  return new IsnadError('bad-filter', `${what}.`, { wayOut, field });
}
