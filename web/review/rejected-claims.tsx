import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ClaimHistory } from './claim-history.tsx';
import { useDocumentReviews } from './document-reviews.tsx';

/** The claims of the article that people have rejected, struck through, each with its history to take that back. */
export function RejectedClaims() {
  const { t, lang } = useMessages();
  const reviews = useDocumentReviews();
  if (!reviews || reviews.rejected.length === 0) return null;
  return (
    <details className="why rejected-claims">
      <summary>{t('review.rejected', { count: reviews.rejected.length })}</summary>
      <ul>
        {reviews.rejected.map(({ claim, document }) => (
          <li key={claim.id}>
            <p className="rejected-said">{sayClaim(claim, reviews.entities, lang, document.publisher)}</p>
            <ClaimHistory claim={claim.id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
