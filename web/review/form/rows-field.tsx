import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.tsx';
import { FormPart } from './form-part.tsx';

type Props<R extends { row: number }> = {
  name: string;
  label: string;
  rows: readonly R[];
  /** What an added row begins with. */
  empty: () => R;
  addLabel: string;
  children: (row: R, change: (change: Partial<R>) => void) => ReactNode;
  onChange: (rows: R[]) => void;
};

/** A part that is a list of rows, which can be added and taken off. */
export function RowsField<R extends { row: number }>(props: Props<R>) {
  const { name, label, rows, empty, addLabel, children, onChange } = props;
  const { t } = useMessages();
  const changeOf = (row: R) => (change: Partial<R>) =>
    onChange(rows.map((each) => (each.row === row.row ? { ...each, ...change } : each)));
  return (
    <FormPart name={name} label={label}>
      {rows.map((row, index) => (
        <fieldset key={row.row} className="form-row">
          <legend className="visually-hidden">{`${label} ${index + 1}`}</legend>
          <div className="form-row-fields">{children(row, changeOf(row))}</div>
          <button
            type="button"
            className="form-drop"
            aria-label={t('review.form.drop', { name: `${label} ${index + 1}` })}
            onClick={() => onChange(rows.filter((each) => each.row !== row.row))}
          >
            <span className="cross" aria-hidden="true" />
          </button>
        </fieldset>
      ))}
      <button type="button" className="button button-plain form-add" onClick={() => onChange([...rows, empty()])}>
        {addLabel}
      </button>
    </FormPart>
  );
}
