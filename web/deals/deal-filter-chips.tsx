import { FilterChip } from '../claims/filter-chip.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { type DealFilterName, type DealFilters, dealFilterNames, withValues } from './deal-filters.ts';
import type { DealOptions } from './use-deal-options.ts';
import { writeDealFilters } from './write-deal-filters.ts';

type Props = { filters: DealFilters; options: DealOptions | null };

/** The filters that are set, in words; each is taken away by a click on it. */
export function DealFilterChips({ filters, options }: Props) {
  const { t, day } = useMessages();
  const chips = dealFilterNames.flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));
  if (chips.length === 0) return null;
  const label = (name: DealFilterName, value: string) => {
    if (name === 'from' || name === 'to') return day(value);
    if (name === 'parts' || name === 'disputed' || name === 'claim') return null;
    return options?.[name].find((option) => option.value === value)?.label ?? value;
  };
  const drop = (name: DealFilterName, value: string) =>
    writeDealFilters(
      withValues(
        filters,
        name,
        (filters[name] ?? []).filter((one) => one !== value),
      ),
    );
  return (
    <ul className="chips" aria-label={t('claims.filters.set')}>
      {chips.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <FilterChip name={t(`deals.filter.${name}`)} value={label(name, value)} onDrop={() => drop(name, value)} />
        </li>
      ))}
      <li>
        <button type="button" className="button-quiet chips-clear" onClick={() => writeDealFilters({})}>
          {t('claims.clear')}
        </button>
      </li>
    </ul>
  );
}
