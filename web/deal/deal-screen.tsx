import './deal.css';
import { useMemo } from 'react';
import type { DealView } from '../../src/api/types.ts';
import { sayDeal } from '../../src/messages/index.ts';
import { useResource } from '../api/use-resource.ts';
import { StaleNote } from '../deals/stale-note.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { bookOf } from './book.ts';
import { DealParts } from './deal-parts.tsx';

/** One deal with all that is reported of it. */
export function DealScreen({ id }: { id: string }) {
  const { t, lang } = useMessages();
  const { data, error, retry } = useResource<DealView>(`/api/deals/${encodeURIComponent(id)}`);
  const book = useMemo(() => (data ? bookOf(data) : null), [data]);
  usePageTitle(data && book ? sayDeal(data.deal, book.entities, lang) : t('deals.deal'));
  return (
    <Main className="page deal">
      {error && <ProblemNotice error={error} retry={retry} whole />}
      {!error && !data && <Loading />}
      {data?.stale && <StaleNote retry={retry} />}
      {data && book && <DealParts deal={data.deal} book={book} />}
    </Main>
  );
}
