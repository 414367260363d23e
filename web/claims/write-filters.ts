import { navigate } from '../routing/location.ts';
import { type ColumnName, columnsQuery } from './columns.ts';
import { type Filters, filterQuery } from './filters.ts';

/** What the address holds beside the filters. */
const besides = ['lang', 'columns', 'tab', 'count', 'by', 'per'];

/** Writes the filters into the address, which is where the screen reads them from. */
export function writeFilters(filters: Filters): void {
  const query = filterQuery(filters);
  const kept = new URLSearchParams(window.location.search);
  const parts = besides.flatMap((name) => {
    const value = kept.get(name);
    return value === null ? [] : [new URLSearchParams({ [name]: value }).toString()];
  });
  goTo([...parts, ...(query === '' ? [] : [query])].join('&'));
}

/** Writes the columns into the address; going back goes to another question, not to other columns. */
export function writeColumns(columns: Iterable<ColumnName>): void {
  const query = new URLSearchParams(window.location.search);
  const said = columnsQuery(columns);
  if (said === null) query.delete('columns');
  else query.set('columns', said);
  goTo(query.toString(), true);
}

function goTo(query: string, replace = false): void {
  const { pathname } = window.location;
  navigate(query === '' ? pathname : `${pathname}?${query}`, { replace });
}
