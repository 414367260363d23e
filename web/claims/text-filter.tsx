import { useState } from 'react';

type Props = { label: string; type: 'search' | 'date'; value: string; onChange: (value: string | null) => void };

/** A filter that is written: it takes effect on Enter or when the field is left; a day also once it is whole. */
export function TextFilter({ label, type, value, onChange }: Props) {
  const [draft, setDraft] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    // The address was changed elsewhere: «clear all», or the browser's back button.
    setGiven(value);
    setDraft(value);
  }
  const commit = (text: string) => {
    const wanted = text.trim();
    if (wanted !== value) onChange(wanted === '' ? null : wanted);
  };
  const write = (text: string) => {
    setDraft(text);
    if (type === 'date' && isWhole(text)) commit(text);
  };
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        type={type}
        dir={type === 'search' ? 'auto' : undefined}
        placeholder=" "
        value={draft}
        onChange={({ target }) => write(target.value)}
        onBlur={() => commit(draft)}
        onKeyDown={({ key }) => key === 'Enter' && commit(draft)}
      />
    </label>
  );
}

/** While the year is being typed it is 0002, 0020, 0202. */
function isWhole(day: string): boolean {
  return day === '' || day >= '1000';
}
