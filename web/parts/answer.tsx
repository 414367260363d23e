import type { ReactNode } from 'react';
import type { Resource } from '../api/use-resource.ts';
import { filterQuery, readFilters } from '../claims/filters.ts';
import { StaleNote } from '../deals/stale-note.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { useAddress } from '../routing/location.ts';
import { Loading } from './loading.tsx';
import { Notice } from './notice.tsx';
import { ProblemNotice } from './problem.tsx';
import { WayOn } from './way-on.tsx';

type Props<T> = { answer: Resource<T>; isEmpty: (data: T) => boolean; show: (data: T) => ReactNode };

/** What the API gave, or that it is on its way, that it failed, that there is nothing to draw. */
export function Answer<T extends object>({ answer, isEmpty, show }: Props<T>) {
  const { t } = useMessages();
  const { pathname, search } = useAddress();
  const { data, error, loading, retry } = answer;
  if (error) return <ProblemNotice error={error} retry={retry} />;
  if (data === null) return loading ? <Loading /> : null;
  if (!isEmpty(data)) {
    return (
      <>
        {'stale' in data && data.stale === true && <StaleNote retry={retry} />}
        {show(data)}
      </>
    );
  }
  return (
    <Notice title={t('pictures.empty.title')}>
      <p>{t('pictures.empty.text')}</p>
      <WayOn filtered={filterQuery(readFilters(search)) !== ''} all={pathname} />
    </Notice>
  );
}
