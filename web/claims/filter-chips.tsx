import { useMessages } from '../i18n/use-messages.tsx';
import { FilterChip } from './filter-chip.tsx';
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
          <FilterChip
            name={t(`claims.${name}`)}
            value={label(name, value)}
            onDrop={() => writeFilters(without(filters, name, value))}
          />
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
