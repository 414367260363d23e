import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Option } from './use-options.ts';

/** Values that are in sight before one asks for all. */
const FIRST = 6;

type Props = {
  /** What the values are of, in words. */
  title: string;
  /** True where values are names, of which one may be written that is not in the list. */
  named: boolean;
  options: readonly Option[];
  chosen: readonly string[];
  onChoose: (values: readonly string[]) => void;
  open: boolean;
};

/** One facet: its values with how many claims have each, the chosen ones first. */
export function FacetGroup({ title, named, options, chosen, onChoose, open }: Props) {
  const { t, number } = useMessages();
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const needle = wanted.trim().toLowerCase();
  const found = options.filter(({ label, search }) => `${label.toLowerCase()} ${search}`.includes(needle));
  const ordered = all ? found : [...options.filter(isChosen), ...options.filter((one) => !isChosen(one))];
  const shown = all ? ordered : ordered.slice(0, Math.max(FIRST, chosen.length));
  const toggle = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  const addWritten = () => {
    const [only] = found;
    const value = found.length === 1 && only ? only.value : wanted.trim();
    if (value.length > 1 && !chosen.includes(value)) onChoose([...chosen, value]);
    setWanted('');
  };
  return (
    <details className="facet" open={open || chosen.length > 0}>
      <summary>{title}</summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {all && options.length > FIRST && (
          <input
            className="input facet-find"
            type="search"
            dir="auto"
            aria-label={t('claims.find', { facet: title })}
            placeholder={t(named ? 'claims.findName' : 'claims.findValue')}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (named) addWritten();
            }}
          />
        )}
        <ul>
          {shown.map(({ value, label, count }) => (
            <li key={value}>
              <label className="facet-value">
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <bdi className="facet-name">{label}</bdi>
                {count !== null && <span className="facet-count">{number(count)}</span>}
              </label>
            </li>
          ))}
        </ul>
        {all && shown.length === 0 && <p className="facet-none">{t('claims.noMatch')}</p>}
        {options.length > FIRST && (
          <button type="button" className="button-link" onClick={() => setAll(!all)}>
            {all ? t('claims.fewer') : t('claims.allOf', { count: options.length })}
          </button>
        )}
      </fieldset>
    </details>
  );
}
