import '../claims/claims.css';
import './sources.css';
import { lazy, Suspense, useMemo } from 'react';
import type { SourceView } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { FilterChips } from '../claims/filter-chips.tsx';
import { filterQuery, readFilters } from '../claims/filters.ts';
import { sayFilters } from '../claims/say-filters.ts';
import { useOptions } from '../claims/use-options.ts';
import { StaleNote } from '../deals/stale-note.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId, nameOf } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { NewestClaims } from './newest-claims.tsx';
import { RepeatedTable } from './repeated-table.tsx';
import { SourceFacts } from './source-facts.tsx';

const OverTime = lazy(() => import('./over-time.tsx'));

/** One outlet or origin: its counts, over time, whom it repeats and who repeats it, its newest claims. */
export function SourceScreen({ id }: { id: string }) {
  const messages = useMessages();
  const { t, lang } = messages;
  const { search } = useAddress();
  const filters = useMemo(() => readFilters(search), [search]);
  const per = new URLSearchParams(search).get('per') === 'month' ? 'month' : 'year';
  const query = filterQuery(filters);
  const { data, error, retry } = useResource<SourceView>(
    `/api/sources/${encodeURIComponent(id)}?${query === '' ? '' : `${query}&`}per=${per}`,
  );
  const { options } = useOptions(filters, query, query !== '');
  const entities = useMemo(() => byId(data?.entities ?? []), [data]);
  usePageTitle(data ? nameOf(id, entities, lang).text : t('sources.title'));
  if (error) {
    return (
      <Main className="page">
        <ProblemNotice error={error} retry={retry} whole />
      </Main>
    );
  }
  if (data === null) {
    return (
      <Main className="page">
        <Loading />
      </Main>
    );
  }
  return (
    <Main className="page">
      <p className="sources-back">
        <Link to={`/sources${query === '' ? '' : `?${query}`}`}>{t('sources.all')}</Link>
      </p>
      <h1>
        <EntityName id={id} entities={entities} />
      </h1>
      <FilterChips filters={filters} options={options} />
      {data.stale && <StaleNote retry={retry} />}
      <SourceFacts source={data.source} filters={filters} />
      <Suspense fallback={<Loading />}>
        <OverTime over={data.over} per={per} filterWords={sayFilters(filters, options, messages)} />
      </Suspense>
      <div className="sources-pairs">
        <RepeatedTable title={t('sources.whom')} repeated={data.repeats} entities={entities} filters={filters} />
        <RepeatedTable title={t('sources.whoElse')} repeated={data.repeatedBy} entities={entities} filters={filters} />
      </div>
      <NewestClaims id={id} claims={data.claims} entities={entities} filters={filters} />
    </Main>
  );
}
