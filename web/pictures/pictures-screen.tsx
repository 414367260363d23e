import '../claims/claims.css';
import '../drawing/tabs.css';
import './pictures.css';
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
import { CountSwitch } from './count-switch.tsx';
import { readCounting } from './counting.ts';

/** Each with its own libraries, which are fetched when it is looked at. */
const pictures = {
  map: lazy(() => import('./map/flow-map.tsx')),
  matrix: lazy(() => import('./matrix/flow-matrix.tsx')),
  network: lazy(() => import('./network/party-network.tsx')),
  stages: lazy(() => import('./stages/stage-chart.tsx')),
};
type Name = keyof typeof pictures;
const names = Object.keys(pictures) as Name[];

/** What the register holds in pictures, under the filters of the table of claims; the address says which picture and what it counts. */
export function PicturesScreen() {
  const messages = useMessages();
  const { t } = messages;
  const { search } = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const counting = readCounting(search);
  const asked = new URLSearchParams(search).get('tab');
  const tab = names.find((name) => name === asked) ?? 'map';
  const { options } = useOptions(filters, filterQuery(filters), true);
  usePageTitle(t('pictures.title'));
  const props = {
    filters,
    counting,
    filterWords: sayFilters(filters, options, messages),
    capped: (capped: boolean, shown: number) => (capped ? t('pictures.capped', { count: shown }) : null),
  };
  return (
    <Main className="page page-wide">
      <h1>{t('pictures.title')}</h1>
      <p className="page-intro">{t('pictures.intro')}</p>
      <div className="claims-layout">
        <FilterPanel filters={filters} options={options} />
        <div className="claims-main">
          <FilterChips filters={filters} options={options} />
          <CountSwitch counting={counting} onChange={(value) => writeParameter('count', value, 'reports')} />
          <Tabs
            className="tabs"
            selectedKey={tab}
            onSelectionChange={(key) => writeParameter('tab', String(key), 'map')}
            keyboardActivation="manual"
          >
            <TabList className="tab-list" aria-label={t('pictures.title')}>
              {names.map((name) => (
                <Tab key={name} id={name} className="tab">
                  {t(`pictures.${name}`)}
                </Tab>
              ))}
            </TabList>
            {names.map((name) => {
              const Picture = pictures[name];
              return (
                <TabPanel key={name} id={name} className="tab-panel">
                  <Suspense fallback={<Loading />}>
                    <Picture {...props} />
                  </Suspense>
                </TabPanel>
              );
            })}
          </Tabs>
        </div>
      </div>
    </Main>
  );
}
