import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import type { Entities } from '../parts/entities.ts';
import { EntityName } from '../parts/entity-name.tsx';
import { KindBadge } from '../parts/kind-badge.tsx';
import { ReviewBadge } from '../parts/review-badge.tsx';
import { Chain } from '../reading/chain.tsx';
import { ClaimFacts } from '../reading/claim-facts.tsx';
import { Link } from '../routing/link.tsx';
import { ClaimHistory } from './claim-history.tsx';
import { Confidence } from './confidence.tsx';
import { QueueContext } from './queue-context.tsx';
import { Reasons } from './reasons.tsx';
import type { QueueItem } from './use-queue.ts';

type Props = { item: QueueItem; entities: Entities };

/** All that is needed to decide on an entry: the words in their surroundings, what was read in them, who says so, and why to look. */
export function QueueCard({ item, entities }: Props) {
  const { t, lang } = useMessages();
  const { row, context } = item;
  if (row === null) {
    return (
      <>
        <h2 className="queue-said">{t('review.noClaim')}</h2>
        <Reasons entry={item} entities={entities} />
      </>
    );
  }
  const { claim, document, review } = row;
  const sentence = sayClaim(claim, entities, lang, document.publisher);
  return (
    <>
      {context && <QueueContext row={row} context={context} entities={entities} />}
      <Origin row={row} entities={entities} />
      <p className="claim-badges">
        <KindBadge claim={claim} />
        <AssertionBadge assertion={claim.assertion} />
        <ReviewBadge review={review} />
        <Confidence value={claim.confidence} />
      </p>
      <h2 className="queue-said" data-rejected={review.state === 'rejected' ? '' : undefined}>
        {sentence}
      </h2>
      <ClaimFacts claim={claim} entities={entities} sentence={sentence} />
      <Chain claim={claim} entities={entities} publisher={document.publisher} />
      <Reasons entry={item} entities={entities} />
      <ClaimHistory key={claim.id} claim={claim.id} />
    </>
  );
}

/** Where the sentence stands: the outlet, the day, and the way to the article. */
function Origin({
  row: { claim, document },
  entities,
}: Pick<Props, 'entities'> & { row: NonNullable<QueueItem['row']> }) {
  const { t, day } = useMessages();
  return (
    <p className="queue-origin">
      {document.publisher !== null && <EntityName id={document.publisher} entities={entities} />}
      {document.publishedAt !== null && <span>{day(document.publishedAt)}</span>}
      <Link to={`/documents/${encodeURIComponent(document.id)}#claim-${encodeURIComponent(claim.id)}`}>
        {t('review.toArticle')}
      </Link>
    </p>
  );
}
