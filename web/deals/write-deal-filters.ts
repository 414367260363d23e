import { navigate, withLang } from '../routing/location.ts';
import { type DealFilters, dealQuery } from './deal-filters.ts';

/** Writes the filters into the address, which is where the screen reads them from. */
export function writeDealFilters(filters: DealFilters): void {
  const { pathname, search } = window.location;
  navigate(withLang(`${pathname}${dealQuery(filters)}`, search));
}
