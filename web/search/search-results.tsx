import type { Found } from '../../src/api/types.ts';
import { usePages } from '../api/use-pages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { FoundClaim } from './found-claim.tsx';
import { FoundDocument } from './found-document.tsx';
import { FoundName } from './found-name.tsx';

/** What the API found for a question. */
export function SearchResults({ path }: { path: string }) {
  const { t } = useMessages();
  const { pages, error, loading, old, more, retry } = usePages<Found>(path);
  const entities = byId(pages.flatMap((page) => page.entities));
  const items = pages.flatMap((page) => {
    if (page.in === 'names') return page.found.map((one) => <FoundName key={one.entity.id} found={one} />);
    if (page.in === 'claims')
      return page.found.map((one) => <FoundClaim key={one.claim.id} found={one} entities={entities} />);
    return page.found.map((one) => <FoundDocument key={one.document.id} found={one} entities={entities} />);
  });
  return (
    <>
      {error && <ProblemNotice error={error} retry={retry} />}
      {items.length > 0 && (
        <ol className="found" aria-busy={old}>
          {items}
        </ol>
      )}
      {loading && items.length === 0 && <Loading />}
      {!loading && !error && items.length === 0 && (
        <Notice title={t('search.none.title')}>
          <p>{t('search.none.text')}</p>
        </Notice>
      )}
      <MoreButton more={more} loading={loading} />
    </>
  );
}
