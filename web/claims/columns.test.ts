import { expect, test } from 'vitest';
import { columnsQuery, readColumns } from './columns.ts';

test.each([
  ['', ['reported', 'stage', 'origin', 'outlet', 'published']],
  ['?columns=amounts,supplier', ['reported', 'supplier', 'amounts']],
  ['?columns=', ['reported']],
  ['?columns=nothing,%3Cb%3E', ['reported']],
])('«%s» asks for %j', (search, columns) => {
  expect(readColumns(search)).toEqual(columns);
});

test.each([
  [['stage', 'origin', 'outlet', 'published'], null],
  [['amounts', 'supplier'], 'reported,supplier,amounts'],
  [[], 'reported'],
] as const)('%j is said as %s', (columns, said) => {
  expect(columnsQuery(columns)).toBe(said);
});
