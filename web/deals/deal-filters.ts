/** The filters of `isnad deals` and of GET /api/deals, under the same names in the app's address. */
export const dealFilterNames = [
  'supplier',
  'recipient',
  'item',
  'parts',
  'stage',
  'disputed',
  'claim',
  'from',
  'to',
] as const;
export type DealFilterName = (typeof dealFilterNames)[number];
export type DealFilters = { readonly [name in DealFilterName]?: readonly string[] };

/** The filters that an address holds; empty ones and foreign names are left out. */
export function readDealFilters(search: string): DealFilters {
  const query = new URLSearchParams(search);
  const given = dealFilterNames.map((name) => [name, query.getAll(name).filter((value) => value !== '')] as const);
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

/** `supplier=FR&stage=delivery` with a «?» before it, in a fixed order; empty where nothing is filtered. */
export function dealQuery(filters: DealFilters): string {
  const query = new URLSearchParams();
  for (const name of dealFilterNames) for (const value of filters[name] ?? []) query.append(name, value);
  const said = query.toString();
  return said === '' ? '' : `?${said}`;
}

/** The filters with other values of one name; none takes it away. */
export function withValues(filters: DealFilters, name: DealFilterName, values: readonly string[]): DealFilters {
  const { [name]: _, ...others } = filters;
  return values.length === 0 ? others : { ...others, [name]: values };
}
