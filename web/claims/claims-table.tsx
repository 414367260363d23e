import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { ClaimsRow } from './claims-row.tsx';
import type { ColumnName } from './columns.ts';

/** Height of a row before it is measured, in CSS pixels. */
const USUAL = 84;
/** Rows drawn beyond each edge of the window, so that scrolling meets no blanks. */
const BEYOND = 15;
/** So many rows before the last one the next page is asked for. */
const AHEAD = 60;

type Props = {
  rows: readonly ClaimRow[];
  entities: Entities;
  columns: readonly ColumnName[];
  /** How many rows there are in all; null where it is not counted yet. */
  total: number | null;
  more: (() => void) | null;
};

/** The table of claims; of any number of rows only those about the window are in the page. */
export function ClaimsTable({ rows, entities, columns, total, more }: Props) {
  const { t } = useMessages();
  const table = useRef<HTMLTableElement>(null);
  const [margin, setMargin] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => setMargin(table.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL,
    overscan: BEYOND,
    scrollMargin: margin,
    getItemKey: (index) => keyOf(rows[index]),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1);
  useEffect(() => {
    if (last !== undefined && last.index > rows.length - AHEAD) more?.();
  }, [last, rows.length, more]);
  const toggle = (key: string) => setOpen((before) => toggled(before, key));
  const above = (items[0]?.start ?? margin) - margin;
  const below = virtual.getTotalSize() - ((last?.end ?? margin) - margin);
  return (
    <table ref={table} className="table claims" aria-rowcount={total === null ? -1 : total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`claims.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <Gap height={above} columns={columns.length} />
      {items.map(({ index, key }) => {
        const row = rows[index];
        return (
          row && (
            <ClaimsRow
              key={key}
              ref={virtual.measureElement}
              index={index}
              row={row}
              entities={entities}
              columns={columns}
              open={open.has(String(key))}
              onToggle={() => toggle(String(key))}
            />
          )
        );
      })}
      <Gap height={below} columns={columns.length} />
    </table>
  );
}

/** What stands for the rows that are not in the page. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className="claims-gap">
      <tr>
        <td colSpan={columns} style={{ blockSize: height }} />
      </tr>
    </tbody>
  );
}

function keyOf(row: ClaimRow | undefined): string {
  return row === undefined ? '' : `${row.document.id} ${row.claim.id}`;
}

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}
