import { useState } from 'react';

type Props = { label: string; type: 'search' | 'date'; value: string; onChange: (value: string | null) => void };

/** A filter that is written: it takes effect on Enter or when the field is left, not at each letter. */
export function TextFilter({ label, type, value, onChange }: Props) {
  const [draft, setDraft] = useState(value);
  const commit = () => {
    const wanted = draft.trim();
    if (wanted !== value) onChange(wanted === '' ? null : wanted);
  };
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        type={type}
        dir={type === 'search' ? 'auto' : undefined}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </label>
  );
}
