import './select-field.css';
import { useId } from 'react';

type Props<T extends string> = {
  label: string;
  labelHidden?: boolean;
  values: readonly T[];
  chosen: T;
  say: (value: T) => string;
  onChoose: (value: T) => void;
};

/** One of a few values: the browser's own list. */
export function SelectField<T extends string>({ label, labelHidden, values, chosen, say, onChoose }: Props<T>) {
  const id = useId();
  return (
    <div className="field">
      <label className={labelHidden ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <div className="select-box">
        <select id={id} className="input" value={chosen} onChange={({ target }) => onChoose(target.value as T)}>
          {values.map((value) => (
            <option key={value} value={value}>
              {say(value)}
            </option>
          ))}
        </select>
        <span className="chevron" aria-hidden="true" />
      </div>
    </div>
  );
}
