import { expect, test } from 'vitest';
import { matrixOf } from './matrix-of.ts';

const pair = (row: string, column: string, count: number) => ({ row, column, count });

test('rows and columns stand by how much there is in them', () => {
  const pairs = [pair('a', 'x', 100), pair('b', 'x', 3), pair('b', 'y', 98), pair('c', 'y', 1)];
  const { rows, columns, cell } = matrixOf(pairs);
  expect(rows).toEqual(['b', 'a', 'c']);
  expect(columns).toEqual(['x', 'y']);
  expect(cell('a', 'x')).toEqual({ count: 100, step: 5 });
  expect(cell('b', 'x')).toEqual({ count: 3, step: 1 });
  expect(cell('c', 'y')).toEqual({ count: 1, step: 1 });
  expect(cell('a', 'y')).toBeUndefined();
});

test('of nothing there is nothing', () => {
  expect(matrixOf([])).toMatchObject({ rows: [], columns: [] });
});
