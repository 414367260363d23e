import './deals.css';
import { useMemo } from 'react';
import type { DealList } from '../../src/api/types.ts';
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
import { DealFilterChips } from './deal-filter-chips.tsx';
import { DealFilterPanel } from './deal-filter-panel.tsx';
import { dealQuery, readDealFilters } from './deal-filters.ts';
import { DealsTable } from './deals-table.tsx';
import { StaleNote } from './stale-note.tsx';
import { useDealOptions } from './use-deal-options.ts';

/** What the claims of the register come together to, under the filters of the address. */
export function DealsScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  const filters = useMemo(() => readDealFilters(search), [search]);
  const query = dealQuery(filters);
  const { pages, error, loading, old, more, retry } = usePages<DealList>(`/api/deals${query}`);
  const settled = pages.length > 0 && !old;
  const { options, total, recount } = useDealOptions(filters, settled);
  usePageTitle(t('deals.title'));
  const deals = pages.flatMap((page) => page.deals);
  const none = settled && !error && deals.length === 0;
  const stale = pages.at(-1)?.stale === true;
  const renew = () => {
    retry();
    recount();
  };
  const isEmpty = none && query === '';
  return (
    <Main className="page page-wide">
      <h1>{t('deals.title')}</h1>
      <p className="page-intro">{t('deals.intro')}</p>
      {stale && <StaleNote retry={renew} />}
      {isEmpty && !stale && <NoDeals filtered={false} />}
      {!isEmpty && (
        <div className="claims-layout">
          <DealFilterPanel filters={filters} options={options} />
          <div className="claims-main" aria-busy={old}>
            <DealFilterChips filters={filters} options={options} />
            {deals.length > 0 && (
              <>
                <p className="deals-count" role="status">
                  {total === null ? '' : t('deals.all', { count: total })}
                </p>
                <DealsTable deals={deals} entities={byId(pages.flatMap((page) => page.entities))} />
              </>
            )}
            {error && <ProblemNotice error={error} retry={retry} />}
            {loading && deals.length === 0 && <Loading />}
            {none && !stale && <NoDeals filtered />}
            <MoreButton more={more} loading={loading && !old} />
          </div>
        </div>
      )}
    </Main>
  );
}

function NoDeals({ filtered }: { filtered: boolean }) {
  const { t } = useMessages();
  return (
    <Notice title={t(filtered ? 'deals.empty.title' : 'deals.none.title')}>
      <p>{t(filtered ? 'claims.empty.text' : 'deals.none.text')}</p>
      <WayOn filtered={filtered} all="/deals" />
    </Notice>
  );
}
