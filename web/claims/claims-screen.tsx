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
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { ClaimsTable } from './claims-table.tsx';
import { Downloads } from './downloads.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { filterQuery, readFilters } from './filters.ts';
import { useOptions } from './use-options.ts';

/** All claims of the register under the filters of the address. */
export function ClaimsScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const query = filterQuery(filters);
  const { pages, error, loading, more, retry } = usePages<ClaimList>(`/api/claims${query === '' ? '' : `?${query}`}`);
  const { options, total } = useOptions(filters);
  usePageTitle(t('claims.title'));
  const rows = pages.flatMap((page) => page.claims);
  const none = !loading && !error && rows.length === 0;
  const nothing = none && query === '';
  const entities = byId(pages.flatMap((page) => page.entities));
  return (
    <Main className="page page-wide">
      <h1>{t('claims.title')}</h1>
      <p className="page-intro">{t('claims.intro')}</p>
      {!nothing && <FilterPanel filters={filters} options={options} />}
      {rows.length > 0 && (
        <>
          <Downloads query={query} />
          <p className="claims-shown" role="status">
            {more && total !== null
              ? t('claims.shown', { shown: rows.length, count: total })
              : t('claims.all', { count: rows.length })}
          </p>
          <ClaimsTable rows={rows} entities={entities} />
        </>
      )}
      {error && <ProblemNotice error={error} retry={retry} />}
      {loading && rows.length === 0 && <Loading />}
      {none && <Nothing filtered={query !== ''} />}
      <MoreButton more={more} loading={loading} />
    </Main>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useMessages();
  if (filtered) {
    return (
      <Notice title={t('claims.empty.title')}>
        <p>{t('claims.empty.text')}</p>
        <Link to="/claims" className="button button-plain">
          {t('claims.clear')}
        </Link>
      </Notice>
    );
  }
  return (
    <Notice title={t('claims.none.title')}>
      <p>{t('claims.none.text')}</p>
      <Link to="/paste" className="button">
        {t('nav.paste')}
      </Link>
    </Notice>
  );
}
