import './claim-card.css';
import type { Claim, Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import type { Entities } from '../parts/entities.ts';
import { KindBadge } from '../parts/kind-badge.tsx';
import { say } from '../parts/say.ts';
import { Chain } from './chain.tsx';
import { ClaimFacts } from './claim-facts.tsx';

type Props = {
  claim: Claim;
  entities: Entities;
  document: Extraction['document'];
  lit: boolean;
  current: boolean;
  inTabOrder: boolean;
  onChoose: () => void;
  onPoint: (on: boolean) => void;
};

/** One claim as a sentence, with what kind it is, how the text puts it, who says so, and its figures. */
export function ClaimCard({ claim, entities, document, lit, current, inTabOrder, onChoose, onPoint }: Props) {
  const { lang } = useMessages();
  return (
    <li>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the cards are walked through by keyboard. */}
      <article
        id={`claim-${claim.id}`}
        className="claim-card"
        tabIndex={inTabOrder ? 0 : -1}
        data-lit={lit ? '' : undefined}
        data-current={current ? '' : undefined}
        aria-current={current ? 'true' : undefined}
        aria-labelledby={`said-${claim.id}`}
        onFocus={onChoose}
        onClick={onChoose}
        onMouseEnter={() => onPoint(true)}
        onMouseLeave={() => onPoint(false)}
      >
        <p className="claim-badges">
          <KindBadge claim={claim} />
          <AssertionBadge assertion={claim.assertion} />
        </p>
        <p id={`said-${claim.id}`} className="claim-said">
          {say(claim, entities, lang)}
        </p>
        <ClaimFacts claim={claim} entities={entities} />
        <Chain claim={claim} entities={entities} publisher={document.publisher} />
      </article>
    </li>
  );
}
