import '../claims/claims.css';
import { useMemo } from 'react';
import { FacetGroup } from '../claims/facet-group.tsx';
import { TextFilter } from '../claims/text-filter.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { type DealFilterName, type DealFilters, withValues } from './deal-filters.ts';
import type { DealOptions } from './use-deal-options.ts';
import { writeDealFilters } from './write-deal-filters.ts';

type Props = { filters: DealFilters; options: DealOptions | null };

/** All filters of the list beside it; on a narrow screen they fold away. */
export function DealFilterPanel({ filters, options }: Props) {
  const { t } = useMessages();
  const wide = useMemo(() => window.matchMedia('(min-width: 64.01rem)').matches, []);
  const change = (name: DealFilterName, values: readonly string[]) =>
    writeDealFilters(withValues(filters, name, values));
  return (
    <details className="filters" open={wide}>
      <summary>{t('claims.filters')}</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        <label className="deals-only">
          <input
            type="checkbox"
            checked={filters.disputed?.[0] === 'true'}
            onChange={({ target }) => change('disputed', target.checked ? ['true'] : [])}
          />
          {t('deals.filter.disputed')}
        </label>
        {(['stage', 'supplier', 'recipient', 'item'] as const).map((name) => (
          <FacetGroup
            key={name}
            title={t(`deals.filter.${name}`)}
            named={name !== 'stage'}
            options={options?.[name] ?? []}
            chosen={filters[name] ?? []}
            onChoose={(values) => change(name, values)}
            open
          />
        ))}
        <div className="filter-days">
          {(['from', 'to'] as const).map((name) => (
            <TextFilter
              key={name}
              label={t(`deals.filter.${name}`)}
              type="date"
              value={filters[name]?.[0] ?? ''}
              onChange={(value) => change(name, value === null ? [] : [value])}
            />
          ))}
        </div>
      </form>
    </details>
  );
}
