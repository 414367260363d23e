import './deal.css';
import { useMemo } from 'react';
import type { ClaimOrigins } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { StaleNote } from '../deals/stale-note.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import { KindBadge } from '../parts/kind-badge.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { type Book, bookOf, sentenceOf } from './book.ts';
import { ClaimWords } from './claim-words.tsx';
import { DealDocuments } from './deal-documents.tsx';
import { OriginTree } from './origin-tree.tsx';

/** One claim: of which deal it is, who else says it, and who has it from whom. */
export function ClaimOriginsScreen({ id }: { id: string }) {
  const { t, lang } = useMessages();
  const { data, error, retry } = useResource<ClaimOrigins>(`/api/claims/${encodeURIComponent(id)}/origins`);
  const book = useMemo(() => (data ? bookOf(data) : null), [data]);
  usePageTitle(data && book ? sentenceOf(data.claim, book, lang) : t('deal.origins'));
  return (
    <Main className="page deal">
      {error && <ProblemNotice error={error} retry={retry} whole />}
      {!error && !data && <Loading />}
      {data?.stale && <StaleNote retry={retry} />}
      {data && book && (
        <>
          <ClaimHead origins={data} book={book} />
          <OriginTree book={book} />
          <DealDocuments claims={data.claims.map(({ claim }) => claim.id)} book={book} />
        </>
      )}
    </Main>
  );
}

function ClaimHead({ origins: { claim: row, claims, deals, origins }, book }: { origins: ClaimOrigins; book: Book }) {
  const { t, lang } = useMessages();
  return (
    <header className="deal-head">
      <p>
        <KindBadge claim={row.claim} /> <AssertionBadge assertion={row.claim.assertion} />
      </p>
      <h1 className="claim-title">{sentenceOf(row, book, lang)}</h1>
      <ClaimWords row={row} book={book} />
      {deals.map(({ id, counted }) => (
        <p key={id}>
          <Link to={`/deals/${encodeURIComponent(id)}`} className={counted ? 'button' : 'button button-plain'}>
            {t(counted ? 'origins.deal' : 'origins.deal.maybe')}
          </Link>
        </p>
      ))}
      <p className="deal-note">{t('origins.counts', { claims: claims.length, documents: origins.documents })}</p>
    </header>
  );
}
