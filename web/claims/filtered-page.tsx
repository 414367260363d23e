import './claims.css';
import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { useAddress } from '../routing/location.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { type Filters, filterQuery, readFilters } from './filters.ts';
import { sayFilters } from './say-filters.ts';
import { useOptions } from './use-options.ts';

type Props = {
  title: string;
  intro: string;
  /** What stands beside the filters; `filterWords` are the filters in a line. */
  children: (asked: { filters: Filters; filterWords: string }) => ReactNode;
};

/** A screen that asks something of the claims under the filters of the address, with the same filters beside it as the table of claims. */
export function FilteredPage({ title, intro, children }: Props) {
  const messages = useMessages();
  const { search } = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const { options } = useOptions(filters, filterQuery(filters), true);
  usePageTitle(title);
  return (
    <Main className="page page-wide">
      <h1>{title}</h1>
      <p className="page-intro">{intro}</p>
      <div className="claims-layout">
        <FilterPanel filters={filters} options={options} />
        <div className="claims-main">
          <FilterChips filters={filters} options={options} />
          {children({ filters, filterWords: sayFilters(filters, options, messages) })}
        </div>
      </div>
    </Main>
  );
}
