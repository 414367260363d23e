import './claims.css';
import { useMemo } from 'react';
import type { ClaimList } from '../../src/api/types.ts';
import { usePages } from '../api/use-pages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { WayOn } from '../parts/way-on.tsx';
import { useAddress } from '../routing/location.ts';
import { ClaimsTable } from './claims-table.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { readColumns } from './columns.ts';
import { Downloads } from './downloads.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { filterQuery, readFilters } from './filters.ts';
import { useOptions } from './use-options.ts';

/** Rows of a page: enough to fill the tallest window. */
const PAGE = 100;

/** All claims of the register under the filters of the address. */
export function ClaimsScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const columns = useMemo(() => readColumns(search), [search]);
  const query = filterQuery(filters);
  const path = `/api/claims?${query === '' ? '' : `${query}&`}limit=${PAGE}`;
  const { pages, error, loading, old, more, retry } = usePages<ClaimList>(path);
  const rows = useMemo(() => pages.flatMap((page) => page.claims), [pages]);
  const entities = useMemo(() => byId(pages.flatMap((page) => page.entities)), [pages]);
  const settled = pages.length > 0 && !old;
  const { options, total } = useOptions(filters, query, settled);
  usePageTitle(t('claims.title'));
  if (settled && rows.length === 0 && query === '') return <EmptyRegister />;
  return (
    <Main className="page page-wide">
      <h1>{t('claims.title')}</h1>
      <p className="page-intro">{t('claims.intro')}</p>
      <div className="claims-layout">
        <FilterPanel filters={filters} options={options} />
        <div className="claims-main" aria-busy={old}>
          <FilterChips filters={filters} options={options} />
          {rows.length > 0 && (
            <>
              <div className="claims-bar">
                <p role="status">{total === null ? '' : t('claims.all', { count: total })}</p>
                <ColumnMenu columns={columns} />
                <Downloads query={query} />
              </div>
              {/* Another question begins at its own top, with nothing open. */}
              <ClaimsTable key={old ? 'old' : path} {...{ rows, entities, columns, total, more }} />
            </>
          )}
          {error && <ProblemNotice error={error} retry={retry} />}
          {loading && rows.length === 0 && <Loading />}
          {settled && !error && rows.length === 0 && <NoMatch />}
          {rows.length > 0 && <MoreButton more={more} loading={loading && !old} />}
        </div>
      </div>
    </Main>
  );
}

function NoMatch() {
  const { t } = useMessages();
  return (
    <Notice title={t('claims.empty.title')}>
      <p>{t('claims.empty.text')}</p>
      <WayOn filtered all="/claims" />
    </Notice>
  );
}

function EmptyRegister() {
  const { t } = useMessages();
  return (
    <Main className="page">
      <h1>{t('claims.title')}</h1>
      <Notice title={t('claims.none.title')}>
        <p>{t('claims.none.text')}</p>
        <WayOn filtered={false} all="/claims" />
      </Notice>
    </Main>
  );
}
