import './sources.css';
import { lazy } from 'react';
import { FilteredPage } from '../claims/filtered-page.tsx';
import { PictureTabs } from '../drawing/picture-tabs.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { SourceList } from './source-list.tsx';

const RepeatMatrix = lazy(() => import('./repeat-matrix.tsx'));

/** Outlets and origins: a table, and who repeats whom. */
export function SourcesScreen() {
  const { t } = useMessages();
  const tabs = [
    { name: 'list', title: t('sources.list') },
    { name: 'repeats', title: t('sources.repeats') },
  ] as const;
  return (
    <FilteredPage title={t('sources.title')} intro={t('sources.intro')}>
      {(asked) => (
        <PictureTabs label={t('sources.title')} tabs={tabs}>
          {(name) => (name === 'list' ? <SourceList filters={asked.filters} /> : <RepeatMatrix {...asked} />)}
        </PictureTabs>
      )}
    </FilteredPage>
  );
}
