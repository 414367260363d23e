import './pictures.css';
import { lazy } from 'react';
import { FilteredPage } from '../claims/filtered-page.tsx';
import { PictureTabs } from '../drawing/picture-tabs.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
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
const names = ['map', 'matrix', 'network', 'stages'] as const satisfies readonly (keyof typeof pictures)[];

/** What the register holds in pictures; the address says which picture and what it counts. */
export function PicturesScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  const counting = readCounting(search);
  const capped = (isCapped: boolean, shown: number) => (isCapped ? t('pictures.capped', { count: shown }) : null);
  return (
    <FilteredPage title={t('pictures.title')} intro={t('pictures.intro')}>
      {(asked) => (
        <>
          <CountSwitch counting={counting} onChange={(value) => writeParameter('count', value, 'reports')} />
          <PictureTabs label={t('pictures.title')} tabs={names.map((name) => ({ name, title: t(`pictures.${name}`) }))}>
            {(name) => {
              const Picture = pictures[name];
              return <Picture {...asked} counting={counting} capped={capped} />;
            }}
          </PictureTabs>
        </>
      )}
    </FilteredPage>
  );
}
