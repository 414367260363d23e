import { navigate } from '../routing/location.ts';

/** The filters of `isnad claims` and of GET /api/claims, under the same names in the app's address. */
export const filterNames = [
  'words',
  'kind',
  'subtype',
  'supplier',
  'recipient',
  'category',
  'assertion',
  'outlet',
  'source',
  'from',
  'to',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = { readonly [name in FilterName]?: readonly string[] };

/** The filters that an address holds; empty ones and foreign names are left out. */
export function readFilters(search: string): Filters {
  const query = new URLSearchParams(search);
  const given = filterNames.map((name) => [name, query.getAll(name).filter((value) => value !== '')] as const);
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

/** `kind=transfer&recipient=EG`, in a fixed order: the same question is the same address. */
export function filterQuery(filters: Filters, without?: FilterName): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    if (name === without) continue;
    for (const value of filters[name] ?? []) query.append(name, value);
  }
  return query.toString();
}

/** Writes the filters into the address, which is where the screen reads them from. */
export function writeFilters(filters: Filters): void {
  const { pathname, search } = window.location;
  const query = filterQuery(filters);
  const lang = new URLSearchParams(search).get('lang');
  const parts = [lang === null ? '' : `lang=${lang}`, query].filter((part) => part !== '');
  navigate(parts.length === 0 ? pathname : `${pathname}?${parts.join('&')}`);
}
