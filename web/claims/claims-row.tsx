import { type Ref, useId } from 'react';
import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { ClaimCell } from './claim-cell.tsx';
import type { ColumnName } from './columns.ts';
import { OpenedClaim } from './opened-claim.tsx';

type Props = {
  ref: Ref<HTMLTableSectionElement>;
  index: number;
  row: ClaimRow;
  entities: Entities;
  columns: readonly ColumnName[];
  open: boolean;
  onToggle: () => void;
};

/** A claim in the table, and beneath it, once it is opened, the words that it stands in. */
export function ClaimsRow({ ref, index, row, entities, columns, open, onToggle }: Props) {
  const { t } = useMessages();
  const below = useId();
  return (
    <tbody ref={ref} data-index={index} className="claims-row">
      <tr aria-rowindex={index + 2}>
        {columns.map((column) =>
          column === 'reported' ? (
            <td key={column}>
              <div className="claims-reported">
                <button
                  type="button"
                  className="claims-toggle"
                  aria-expanded={open}
                  aria-controls={open ? below : undefined}
                  aria-label={t('claims.open')}
                  onClick={onToggle}
                >
                  <span className="chevron" aria-hidden="true" />
                </button>
                <div>
                  <ClaimCell column={column} row={row} entities={entities} />
                </div>
              </div>
            </td>
          ) : (
            <td key={column} data-label={t(`claims.column.${column}`)} className={`claims-${column}`}>
              <ClaimCell column={column} row={row} entities={entities} />
            </td>
          ),
        )}
      </tr>
      {open && (
        <tr id={below}>
          <td colSpan={columns.length}>
            <OpenedClaim row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
