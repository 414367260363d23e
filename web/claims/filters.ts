/** The filters of `isnad claims` and of GET /api/claims, under the same names in the app's address. */
export const filterNames = [
  'words',
  'kind',
  'subtype',
  'supplier',
  'recipient',
  'party',
  'category',
  'assertion',
  'outlet',
  'source',
  'origin',
  'year',
  'review',
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
