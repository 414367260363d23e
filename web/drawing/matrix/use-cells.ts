import { type KeyboardEvent, type RefObject, useRef } from 'react';

/**
 * Arrow keys walk between the links of a table's cells, over empty ones to the next; Home and End lead to the ends of a row. Only one
 * link at a time is a stop of the tab key. In a page that is read from the right the row runs to the left.
 */
export function useCells(): { ref: RefObject<HTMLTableElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const ref = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const table = ref.current;
    const from = event.target instanceof Element ? event.target.closest('td') : null;
    if (table === null || from === null) return;
    const next = linkFrom(table, from, event.key);
    if (next === null) return;
    event.preventDefault();
    for (const link of table.querySelectorAll<HTMLElement>('td a')) link.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
  return { ref, onKeyDown };
}

function linkFrom(table: HTMLTableElement, from: HTMLTableCellElement, key: string): HTMLElement | null {
  const row = from.parentElement as HTMLTableRowElement;
  const ahead = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = ahead === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const inRow = [...row.cells];
  const inColumn = [...table.rows].flatMap(({ cells }) => cells[from.cellIndex] ?? []);
  const behind = <T extends Element>(cells: readonly T[]) => cells.slice(cells.indexOf(from as unknown as T) + 1);
  const before = <T extends Element>(cells: readonly T[]) =>
    cells.slice(0, cells.indexOf(from as unknown as T)).reverse();
  const ways: Record<string, Element[]> = {
    [ahead]: behind(inRow),
    [back]: before(inRow),
    ArrowDown: behind(inColumn),
    ArrowUp: before(inColumn),
    Home: inRow,
    End: inRow.toReversed(),
  };
  for (const cell of ways[key] ?? []) {
    const link = cell.querySelector<HTMLElement>('a');
    if (link !== null) return link;
  }
  return null;
}
