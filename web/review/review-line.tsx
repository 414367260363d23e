import './history.css';
import { useState } from 'react';
import type { Review } from '../../src/api/types.ts';
import { message, sayReview } from '../../src/messages/index.ts';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';
import { postReview } from './post-review.ts';
import { ReviewProblem } from './review-problem.tsx';
import { useMayReview } from './use-may-review.ts';
import { useMoment } from './use-moment.ts';

type Props = {
  review: Review;
  entities: Entities;
  /** True where the claim is not before the reader anyway. */
  linked?: boolean;
  onUndone?: () => void;
};

/** Who said what of which claim, when and why, and a way to take it back. */
export function ReviewLine({ review, entities, linked = false, onUndone }: Props) {
  const { t, lang } = useMessages();
  const moment = useMoment();
  const may = useMayReview();
  const [error, setError] = useState<RequestError | null>(null);
  const { about, note, undone, doubt, verdict } = review;
  const undo = () => {
    setError(null);
    postReview({ verb: 'undo', review: review.id }).then(onUndone, (reason: unknown) =>
      setError(asRequestError(reason)),
    );
  };
  const claim = review.claim ?? about.claim.id;
  return (
    <li className="history-line" data-undone={undone ? '' : undefined}>
      <time dateTime={review.at}>{moment(review.at)}</time>
      <div>
        <p className="history-said">{sayReview(review, entities, lang)}</p>
        {note !== null && (
          <p className="history-note">
            <bdi>{note}</bdi>
          </p>
        )}
        {doubt !== null && <p className="history-doubt">{message(`review.doubt.${doubt}`, lang)}</p>}
        {error && <ReviewProblem error={error} />}
        {linked && (
          <Link to={`/documents/${encodeURIComponent(about.document)}#claim-${encodeURIComponent(claim)}`}>
            {t('review.toArticle')}
          </Link>
        )}
      </div>
      {undone && <span className="badge">{message('review.undone', lang)}</span>}
      {may && !undone && verdict !== 'undo' && (
        <button type="button" className="button button-plain" onClick={undo}>
          {t('review.history.undo')}
        </button>
      )}
    </li>
  );
}
