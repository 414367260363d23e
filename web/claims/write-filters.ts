import { navigate } from '../routing/location.ts';
import { type Filters, filterQuery } from './filters.ts';

/** Writes the filters into the address, which is where the screen reads them from. */
export function writeFilters(filters: Filters): void {
  const { pathname, search } = window.location;
  const query = filterQuery(filters);
  const lang = new URLSearchParams(search).get('lang');
  const parts = [lang === null ? '' : `lang=${lang}`, query].filter((part) => part !== '');
  navigate(parts.length === 0 ? pathname : `${pathname}?${parts.join('&')}`);
}
