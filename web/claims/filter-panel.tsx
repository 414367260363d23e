import { useMemo } from 'react';
import type { FacetName } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { FacetGroup } from './facet-group.tsx';
import type { FilterName, Filters } from './filters.ts';
import { TextFilter } from './text-filter.tsx';
import { type Options, partyFacets } from './use-options.ts';
import { writeFilters } from './write-filters.ts';

/** The facets in the order in which questions narrow; the first ones stand open. */
const facets: readonly FacetName[] = [
  'kind',
  'subtype',
  'supplier',
  'recipient',
  'category',
  'year',
  'origin',
  'outlet',
  'source',
  'assertion',
  'review',
];
const OPEN = 4;

/** All filters of the table beside it; on a narrow screen they fold away. */
export function FilterPanel({ filters, options }: { filters: Filters; options: Options | null }) {
  const { t } = useMessages();
  const wide = useMemo(() => window.matchMedia('(min-width: 64.01rem)').matches, []);
  const change = (name: FilterName, values: readonly string[]) => {
    const { [name]: _, ...others } = filters;
    writeFilters(values.length === 0 ? others : { ...others, [name]: values });
  };
  const text = (name: 'words' | 'from' | 'to') => (
    <TextFilter
      label={t(`claims.${name}`)}
      type={name === 'words' ? 'search' : 'date'}
      value={filters[name]?.[0] ?? ''}
      onChange={(value) => change(name, value === null ? [] : [value])}
    />
  );
  return (
    <details className="filters" open={wide}>
      <summary>{t('claims.filters')}</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {text('words')}
        {facets.map((name, place) => (
          <FacetGroup
            key={name}
            title={t(`claims.${name}`)}
            named={partyFacets.has(name)}
            options={options?.[name] ?? []}
            chosen={filters[name] ?? []}
            onChoose={(values) => change(name, values)}
            open={place < OPEN}
          />
        ))}
        <div className="filter-days">
          {text('from')}
          {text('to')}
        </div>
      </form>
    </details>
  );
}
