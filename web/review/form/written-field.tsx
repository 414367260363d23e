import { useId } from 'react';

type Props = {
  label: string;
  labelHidden?: boolean;
  type?: 'text' | 'date';
  /** Numbers are written as text, so that digits of either kind can be typed. */
  inputMode?: 'decimal' | 'text';
  value: string;
  onChange: (value: string) => void;
};

/** One line of writing: a number, a unit, a day. */
export function WrittenField({ label, labelHidden, type = 'text', inputMode = 'text', value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label className={labelHidden ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type={type}
        inputMode={inputMode}
        dir={type === 'date' ? undefined : 'auto'}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
