import { type Filters, filterQuery } from './filters.ts';

/** The list of claims from one side to another, under the filters of the picture. */
export function flowAddress(filters: Filters, supplier: string, recipient: string): string {
  return claimsAddress({
    ...filters,
    supplier: [narrower(filters.supplier, supplier)],
    recipient: [narrower(filters.recipient, recipient)],
  });
}

export function claimsAddress(filters: Filters): string {
  const query = filterQuery(filters);
  return query === '' ? '/claims' : `/claims?${query}`;
}

/** A state with all that belongs to it is asked for by its code; where the filter names one party, that party stays. */
function narrower(asked: readonly string[] | undefined, side: string): string {
  const [only] = asked ?? [];
  if (only !== undefined && asked?.length === 1) return only;
  return side.replace(/^state:/u, '');
}
