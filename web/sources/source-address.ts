import { type Filters, filterQuery } from '../claims/filters.ts';

/** The page of an outlet or origin, under the same filters. */
export function sourceAddress(id: string, filters: Filters): string {
  const query = filterQuery(filters);
  return `/sources/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`;
}
