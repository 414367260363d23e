import { isolated } from './style.ts';

export interface Column {
  head: string;
  /** Widest it may become where the terminal is too narrow for all; unsaid: as wide as its cells. */
  shrinks?: boolean;
}

const GAP = '  ';
const NARROWEST = 8;

/**
 * Rows under heads, columns side by side, without those that are empty in every row; the columns that may shrink share what
 * a narrow terminal leaves them.
 */
export function table(all: readonly Column[], cells: readonly (readonly string[])[], width: number): string {
  const columns = all.filter((_, i) => cells.some((row) => row[i]));
  const rows = cells.map((row) => row.filter((_, i) => columns.includes(all[i] as Column)));
  const widths = columns.map(({ head }, i) => Math.max(head.length, ...rows.map((row) => columnsOf(row[i] ?? ''))));
  const over = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width;
  if (over > 0) shrink(widths, columns, over);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join(GAP)
      .trimEnd();
  return [columns.map(({ head }) => head), ...rows].map(line).join('\n');
}

function shrink(widths: number[], columns: readonly Column[], over: number): void {
  for (let left = over; left > 0; left--) {
    let widest = -1;
    for (const [i, { shrinks }] of columns.entries()) {
      if (shrinks && (widths[i] ?? 0) > NARROWEST && (widest < 0 || (widths[i] ?? 0) > (widths[widest] ?? 0)))
        widest = i;
    }
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

/** Columns that a text takes: marks above a letter and signs of direction take none. */
function columnsOf(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length;
}

function padded(text: string, width: number): string {
  let cell = text;
  if (columnsOf(text) > width) {
    const letters = [...text];
    let end = 0;
    for (let taken = 0; end < letters.length && taken < width - 1; end++) taken += columnsOf(letters[end] ?? '');
    cell = `${letters.slice(0, end).join('')}…`;
  }
  const padding = ' '.repeat(Math.max(0, width - columnsOf(cell)));
  return (/[\u0590-\u08ff]/u.test(cell) ? isolated(cell) : cell) + padding;
}
