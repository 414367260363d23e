import type { ClaimRow, SourceView } from '../../src/api/types.ts';
import { sayClaim } from '../../src/messages/index.ts';
import { claimsAddress } from '../claims/claims-address.ts';
import type { Filters } from '../claims/filters.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';

type Props = { id: string; claims: SourceView['claims']; entities: Entities; filters: Filters };

/** What it published last, and what was last said with its name in the chain; each list leads to the whole one. */
export function NewestClaims({ id, claims: { published, naming }, entities, filters }: Props) {
  const { t } = useMessages();
  const lists = [
    { title: t('sources.newest.published'), rows: published, to: claimsAddress({ ...filters, outlet: [id] }) },
    { title: t('sources.newest.naming'), rows: naming, to: claimsAddress({ ...filters, source: [id] }) },
  ];
  return lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows, to }) => (
      <section key={to} className="newest-claims">
        <h2>{title}</h2>
        <ul>
          {rows.map((row) => (
            <Said key={row.claim.id} row={row} entities={entities} />
          ))}
        </ul>
        <Link to={to}>{t('sources.newest.all')}</Link>
      </section>
    ));
}

function Said({ row: { claim, document }, entities }: { row: ClaimRow; entities: Entities }) {
  const { lang, day } = useMessages();
  const address = `/documents/${encodeURIComponent(document.id)}#claim-${encodeURIComponent(claim.id)}`;
  return (
    <li>
      <Link to={address}>{sayClaim(claim, entities, lang, document.publisher)}</Link>{' '}
      {document.publishedAt !== null && (
        <time className="newest-day" dateTime={document.publishedAt}>
          {day(document.publishedAt)}
        </time>
      )}
    </li>
  );
}
