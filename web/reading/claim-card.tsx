import './claim-card.css';
import type { Claim, Extraction } from '../../src/api/types.ts';
import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import type { Entities } from '../parts/entities.ts';
import { KindBadge } from '../parts/kind-badge.tsx';
import { ClaimReview, ClaimReviewBadge } from '../review/claim-review.tsx';
import { Chain } from './chain.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { isPressing } from './is-pressing.ts';
import { OriginsLink } from './origins-link.tsx';
import type { Explaining } from './use-explanation.ts';
import { WhyClaim } from './why-claim.tsx';

type Props = {
  claim: Claim;
  entities: Entities;
  document: Extraction['document'];
  index: number;
  lit: boolean;
  current: boolean;
  inTabOrder: boolean;
  explaining: Explaining;
  onChoose: () => void;
};

/** One claim as a sentence, with what kind it is, how the text puts it, who says so, its figures, and why it was read. */
export function ClaimCard({ claim, entities, document, index, lit, current, inTabOrder, explaining, onChoose }: Props) {
  const { lang } = useMessages();
  const sentence = sayClaim(claim, entities, lang, document.publisher);
  return (
    <li>
      <article
        id={`claim-${claim.id}`}
        className="claim-card"
        data-card={index}
        tabIndex={inTabOrder ? 0 : -1}
        data-lit={lit ? '' : undefined}
        data-current={current ? '' : undefined}
        aria-current={current ? 'true' : undefined}
        aria-labelledby={`said-${claim.id}`}
        // A mouse that presses must not be left behind by a card that grows and scrolls: it chooses by its click (use-pointer.ts).
        onFocus={() => !current && !isPressing() && onChoose()}
      >
        <p className="claim-badges">
          <KindBadge claim={claim} />
          <AssertionBadge assertion={claim.assertion} />
          <ClaimReviewBadge claim={claim.id} />
        </p>
        <p id={`said-${claim.id}`} className="claim-said">
          {sentence}
        </p>
        <ClaimFacts claim={claim} entities={entities} sentence={sentence} />
        <Chain claim={claim} entities={entities} publisher={document.publisher} />
        <OriginsLink claim={claim} inTabOrder={inTabOrder} />
        <WhyClaim
          claim={claim.id}
          document={document}
          entities={entities}
          explaining={explaining}
          inTabOrder={inTabOrder}
        />
        <ClaimReview claim={claim.id} inTabOrder={inTabOrder} />
      </article>
    </li>
  );
}
