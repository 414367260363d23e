import '../claims/claims.css';
import '../drawing/tabs.css';
import './sources.css';
import { lazy, Suspense, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { FilterChips } from '../claims/filter-chips.tsx';
import { FilterPanel } from '../claims/filter-panel.tsx';
import { filterQuery, readFilters } from '../claims/filters.ts';
import { sayFilters } from '../claims/say-filters.ts';
import { useOptions } from '../claims/use-options.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { useAddress } from '../routing/location.ts';
import { writeParameter } from '../routing/write-parameter.ts';
import { SourceList } from './source-list.tsx';

const RepeatMatrix = lazy(() => import('./repeat-matrix.tsx'));

/** Outlets and origins under the filters of the table of claims: a table, and who repeats whom. */
export function SourcesScreen() {
  const messages = useMessages();
  const { t } = messages;
  const { search } = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const tab = new URLSearchParams(search).get('tab') === 'repeats' ? 'repeats' : 'list';
  const { options } = useOptions(filters, filterQuery(filters), true);
  usePageTitle(t('sources.title'));
  return (
    <Main className="page page-wide">
      <h1>{t('sources.title')}</h1>
      <p className="page-intro">{t('sources.intro')}</p>
      <div className="claims-layout">
        <FilterPanel filters={filters} options={options} />
        <div className="claims-main">
          <FilterChips filters={filters} options={options} />
          <Tabs
            selectedKey={tab}
            onSelectionChange={(key) => writeParameter('tab', String(key), 'list')}
            keyboardActivation="manual"
          >
            <TabList className="tab-list" aria-label={t('sources.title')}>
              <Tab id="list" className="tab">
                {t('sources.list')}
              </Tab>
              <Tab id="repeats" className="tab">
                {t('sources.repeats')}
              </Tab>
            </TabList>
            <TabPanel id="list" className="tab-panel">
              <SourceList filters={filters} />
            </TabPanel>
            <TabPanel id="repeats" className="tab-panel">
              <Suspense fallback={<Loading />}>
                <RepeatMatrix filters={filters} filterWords={sayFilters(filters, options, messages)} />
              </Suspense>
            </TabPanel>
          </Tabs>
        </div>
      </div>
    </Main>
  );
}
