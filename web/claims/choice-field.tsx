import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Option } from './use-options.ts';

type Props = {
  label: string;
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (value: string | null) => void;
};

/** A filter with few values: the browser's own list, with counts. */
export function ChoiceField({ label, options, chosen, onChoose }: Props) {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="choice-box">
        <select
          id={id}
          className="input"
          data-empty={chosen === undefined ? '' : undefined}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">{t('claims.any')}</option>
          {options.map(({ value, label: name, count }) => (
            <option key={value} value={value}>
              {count === null ? name : `${name} (${count})`}
            </option>
          ))}
        </select>
        <span className="chevron" aria-hidden="true" />
      </div>
    </div>
  );
}
