import type { ClaimRow } from '../../src/api/types.ts';
import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { KindBadge } from '../parts/kind-badge.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';

type Props = { rows: readonly ClaimRow[]; entities: Entities };

export function ClaimsTable({ rows, entities }: Props) {
  const { t } = useMessages();
  return (
    <table className="table claims">
      <thead>
        <tr>
          <th scope="col">{t('claims.reported')}</th>
          <th scope="col">{t('claims.stage')}</th>
          <th scope="col">{t('claims.origin')}</th>
          <th scope="col">{t('claims.outlet')}</th>
          <th scope="col">{t('claims.published')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.document.id} ${row.claim.id}`} row={row} entities={entities} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { claim, document, quote }, entities }: { row: ClaimRow; entities: Entities }) {
  const { t, lang, day } = useMessages();
  const origin = claim.attribution.at(-1)?.source;
  const address = `/documents/${encodeURIComponent(document.id)}#claim-${encodeURIComponent(claim.id)}`;
  return (
    <tr>
      <td>
        <Link to={address} className="claims-said">
          {sayClaim(claim, entities, lang, document.publisher)}
        </Link>
        <p className="claims-quote" lang={document.language} dir={directionOf(quote)}>
          {quote}
        </p>
      </td>
      <td className="claims-badges">
        <KindBadge claim={claim} /> <AssertionBadge assertion={claim.assertion} />
      </td>
      <td>{origin === undefined ? t('chain.ownVoice') : <EntityName id={origin} entities={entities} />}</td>
      <td data-label={t('claims.outlet')} data-empty={document.publisher === null ? '' : undefined}>
        {document.publisher === null ? t('unknown') : <EntityName id={document.publisher} entities={entities} />}
      </td>
      <td className="claims-date" data-empty={document.publishedAt === null ? '' : undefined}>
        {document.publishedAt === null ? t('documents.noDate') : day(document.publishedAt)}
      </td>
    </tr>
  );
}
