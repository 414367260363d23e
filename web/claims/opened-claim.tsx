import type { ClaimRow, DocumentView } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { Chain } from '../reading/chain.tsx';
import { Passage } from '../reading/passage.tsx';
import { Link } from '../routing/link.tsx';
import { placeOf } from './claim-cell.tsx';

/** A claim opened in its place of the table: the paragraph that it stands in, and who says so. */
export function OpenedClaim({ row }: { row: ClaimRow }) {
  const { t } = useMessages();
  const { claim, document } = row;
  const { data, error, retry } = useResource<DocumentView>(`/api/documents/${encodeURIComponent(document.id)}`);
  if (error) return <ProblemNotice error={error} retry={retry} />;
  if (!data) return <Loading />;
  return (
    <div className="claims-open">
      <Passage document={data.document} spans={claim.evidence} />
      <Chain claim={claim} entities={byId(data.entities)} publisher={document.publisher} />
      <p>
        <Link to={placeOf(row)}>{t('claims.toArticle')}</Link>
        {' · '}
        <Link to={`/origins/${encodeURIComponent(claim.id)}`}>
          {t(claim.kind === 'transfer' ? 'origins.open' : 'origins.open.other')}
        </Link>
      </p>
    </div>
  );
}
