import { useMemo } from 'react';
import type { SourceList as Answer } from '../../src/api/types.ts';
import { usePages } from '../api/use-pages.ts';
import { type Filters, filterQuery, readFilters } from '../claims/filters.ts';
import { StaleNote } from '../deals/stale-note.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { WayOn } from '../parts/way-on.tsx';
import { useAddress } from '../routing/location.ts';
import { writeParameter } from '../routing/write-parameter.ts';
import { SourceRow } from './source-row.tsx';

/** Columns that the list can be ordered by, and those between them that only tell more. */
const columns = [
  { name: 'published', order: 'published' },
  { name: 'ownVoice', order: null },
  { name: 'origin', order: 'origin' },
  { name: 'first', order: 'first' },
  { name: 'sameDay', order: null },
  { name: 'later', order: 'later' },
  { name: 'alone', order: null },
] as const;

/** Outlets and origins, ordered by the column that the address names. */
export function SourceList({ filters }: { filters: Filters }) {
  const { t } = useMessages();
  const { search } = useAddress();
  const asked = new URLSearchParams(search).get('by');
  const by = columns.find(({ order }) => order === asked)?.order ?? 'published';
  const query = filterQuery(filters);
  const { pages, error, loading, more, retry } = usePages<Answer>(
    `/api/sources?${query === '' ? '' : `${query}&`}by=${by}`,
  );
  const sources = useMemo(() => pages.flatMap((page) => page.sources), [pages]);
  const entities = useMemo(() => byId(pages.flatMap((page) => page.entities)), [pages]);
  if (error) return <ProblemNotice error={error} retry={retry} />;
  if (sources.length === 0) return loading ? <Loading /> : <Nothing />;
  return (
    <>
      <p className="sources-about">{t('sources.about')}</p>
      {pages.at(-1)?.stale && <StaleNote retry={retry} />}
      <div className="sources-frame">
        <table className="table sources">
          <thead>
            <tr>
              <th scope="col">{t('sources.name')}</th>
              {columns.map(({ name, order }) => (
                <th
                  key={name}
                  scope="col"
                  className="sources-number"
                  aria-sort={order === by ? 'descending' : undefined}
                >
                  {order === null ? (
                    t(`sources.${name}`)
                  ) : (
                    <button
                      type="button"
                      className="sources-order"
                      title={t('sources.orderBy')}
                      onClick={() => writeParameter('by', order, 'published')}
                    >
                      {t(`sources.${name}`)}
                      <span className="sources-sign" aria-hidden="true" />
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceRow key={source.id} source={source} entities={entities} filters={filters} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton more={more} loading={loading} />
    </>
  );
}

function Nothing() {
  const { t } = useMessages();
  const { search } = useAddress();
  return (
    <Notice title={t('sources.empty.title')}>
      <p>{t('sources.empty.text')}</p>
      <WayOn filtered={filterQuery(readFilters(search)) !== ''} all="/sources" />
    </Notice>
  );
}
