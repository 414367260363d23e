/** A number that stands in one row and one column. */
export type Pair = { row: string; column: string; count: number };

/** Rows down, columns across, those with the most first; the shades of cells go from 1 to `STEPS`. */
export type Matrix = {
  rows: string[];
  columns: string[];
  /** Undefined where nothing is told. */
  cell: (row: string, column: string) => { count: number; step: number } | undefined;
};

/** How many shades there are. */
const STEPS = 5;

export function matrixOf(pairs: readonly Pair[]): Matrix {
  const counts = new Map(pairs.map(({ row, column, count }) => [`${row} ${column}`, count]));
  const most = Math.max(1, ...counts.values());
  return {
    rows: byCount(pairs.map(({ row, count }) => [row, count])),
    columns: byCount(pairs.map(({ column, count }) => [column, count])),
    cell(row, column) {
      const count = counts.get(`${row} ${column}`);
      return count === undefined ? undefined : { count, step: stepOf(count, most) };
    },
  };
}

/** Shades go by the root of the count, else one large number would leave all others in the lightest. */
function stepOf(count: number, most: number): number {
  return Math.max(1, Math.ceil(STEPS * Math.sqrt(count / most)));
}

function byCount(counted: readonly (readonly [string, number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [id, count] of counted) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
