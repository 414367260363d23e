/** Every column that the table may have, in its order. */
export const columnNames = [
  'reported',
  'stage',
  'supplier',
  'recipient',
  'items',
  'amounts',
  'time',
  'origin',
  'outlet',
  'published',
  'confidence',
  'review',
] as const;
export type ColumnName = (typeof columnNames)[number];

const usual: readonly ColumnName[] = ['reported', 'stage', 'origin', 'outlet', 'published'];

/** The columns that an address asks for (`columns=supplier,recipient`), or the usual ones. What is reported is always there. */
export function readColumns(search: string): ColumnName[] {
  const asked = new URLSearchParams(search).get('columns')?.split(',');
  if (asked === undefined) return [...usual];
  return columnNames.filter((name) => name === 'reported' || asked.includes(name));
}

/** What an address says of them; null where they are the usual ones. */
export function columnsQuery(columns: Iterable<ColumnName>): string | null {
  const chosen = new Set<ColumnName>(['reported', ...columns]);
  const said = columnNames.filter((name) => chosen.has(name)).join(',');
  return said === usual.join(',') ? null : said;
}
