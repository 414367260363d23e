import { useMessages } from '../i18n/use-messages.tsx';
import { type FilterName, type Filters, filterNames } from './filters.ts';
import { sayValue } from './say-value.ts';
import type { Options } from './use-options.ts';
import { writeFilters } from './write-filters.ts';

/** The filters that are set, in words; each is taken away by a click on it. */
export function FilterChips({ filters, options }: { filters: Filters; options: Options | null }) {
  const { t, day } = useMessages();
  const chips = filterNames.flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));
  if (chips.length === 0) return null;
  const label = (name: FilterName, value: string) => sayValue(name, value, options, day);
  return (
    <ul className="chips" aria-label={t('claims.filters.set')}>
      {chips.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className="chip"
            onClick={() => writeFilters(without(filters, name, value))}
            title={t('claims.filters.drop')}
          >
            <span className="chip-name">{t(`claims.${name}`)}</span> <bdi>{label(name, value)}</bdi>
            <span className="visually-hidden">. {t('claims.filters.drop')}</span>
            <span className="chip-cross" aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="button-quiet chips-clear" onClick={() => writeFilters({})}>
          {t('claims.clear')}
        </button>
      </li>
    </ul>
  );
}

function without(filters: Filters, name: FilterName, value: string): Filters {
  const { [name]: values = [], ...others } = filters;
  const left = values.filter((one) => one !== value);
  return left.length === 0 ? others : { ...others, [name]: left };
}
