import { Fragment, type ReactNode } from 'react';
import type { ClaimRow } from '../../src/api/types.ts';
import { sayAmount, sayClaim, sayItem, sayTime } from '../../src/messages/index.ts';
import { type Messages, useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { KindBadge } from '../parts/kind-badge.tsx';
import { ReviewBadge } from '../parts/review-badge.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';
import type { ColumnName } from './columns.ts';

type Props = { column: ColumnName; row: ClaimRow; entities: Entities };
type Say = (props: Omit<Props, 'column'> & { messages: Messages }) => ReactNode;

/** What stands in a column of a claim's row; nothing where the claim says nothing of it. */
export function ClaimCell({ column, ...props }: Props) {
  return cells[column]({ ...props, messages: useMessages() });
}

/** Where a claim is read in its article. */
export function placeOf({ claim, document }: ClaimRow): string {
  return `/documents/${encodeURIComponent(document.id)}#claim-${encodeURIComponent(claim.id)}`;
}

const cells: Record<ColumnName, Say> = {
  reported: ({ row, entities, messages: { lang } }) => (
    <>
      <Link to={placeOf(row)} className="claims-said">
        {sayClaim(row.claim, entities, lang, row.document.publisher)}
      </Link>
      <p className="claims-quote" lang={row.document.language} dir={directionOf(row.quote)}>
        {row.quote}
      </p>
    </>
  ),
  stage: ({ row: { claim } }) => (
    <>
      <KindBadge claim={claim} /> <AssertionBadge assertion={claim.assertion} />
    </>
  ),
  supplier: ({ row: { claim }, entities }) => names(claim.roles.supplier, entities),
  recipient: ({ row: { claim }, entities }) => names(claim.roles.recipient, entities),
  items: ({ row: { claim }, entities, messages: { lang } }) =>
    lines(claim.items.map((item) => sayItem(item, entities, lang))),
  amounts: ({ row: { claim }, messages: { lang } }) => lines(claim.amounts.map((amount) => sayAmount(amount, lang))),
  time: ({ row: { claim }, messages: { lang } }) => (claim.time === null ? null : sayTime(claim.time, lang)),
  origin: ({ row: { claim }, entities, messages: { t } }) => {
    const origin = claim.attribution.at(-1)?.source;
    return origin === undefined ? t('chain.ownVoice') : <EntityName id={origin} entities={entities} />;
  },
  outlet: ({ row: { document }, entities }) => names(document.publisher === null ? [] : [document.publisher], entities),
  published: ({ row: { document }, messages: { day } }) =>
    document.publishedAt === null ? null : <time dateTime={document.publishedAt}>{day(document.publishedAt)}</time>,
  confidence: ({ row: { claim }, messages: { number } }) => number(Math.round(claim.confidence * 100) / 100),
  review: ({ row: { review } }) => <ReviewBadge review={review} />,
};

function names(ids: readonly string[] | undefined, entities: Entities): ReactNode {
  return ids?.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && <br />}
      <EntityName id={id} entities={entities} />
    </Fragment>
  ));
}

function lines(said: readonly string[]): ReactNode {
  return [...new Set(said)].map((line, place) => (
    <Fragment key={line}>
      {place > 0 && <br />}
      <bdi>{line}</bdi>
    </Fragment>
  ));
}
