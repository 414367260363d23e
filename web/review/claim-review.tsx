import './claim-review.css';
import { lazy, Suspense, useState } from 'react';
import type { MadeReview, Said } from '../../src/api/types.ts';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { ReviewBadge } from '../parts/review-badge.tsx';
import { ClaimHistory } from './claim-history.tsx';
import { DisputeForm } from './dispute-form.tsx';
import { useDocumentReviews } from './document-reviews.tsx';
import { about, postReview } from './post-review.ts';
import { ReviewProblem } from './review-problem.tsx';
import { useMayReview } from './use-may-review.ts';

const EditClaim = lazy(() => import('./edit-claim.tsx').then(({ EditClaim: default_ }) => ({ default: default_ })));

type Props = { claim: string; inTabOrder: boolean };

/** How a claim of the article stands; nothing where the article is not kept. */
export function ClaimReviewBadge({ claim }: Pick<Props, 'claim'>) {
  const row = useDocumentReviews()?.rows.get(claim);
  return row ? <ReviewBadge review={row.review} /> : null;
}

/** Decides on a claim where it is read: shown in the card that the reader has chosen. */
export function ClaimReview({ claim, inTabOrder }: Props) {
  const { t } = useMessages();
  const reviews = useDocumentReviews();
  const may = useMayReview();
  const [open, setOpen] = useState<'edit' | 'dispute' | null>(null);
  const [error, setError] = useState<RequestError | null>(null);
  const [made, setMade] = useState<MadeReview | null>(null);
  const row = reviews?.rows.get(claim);
  if (!reviews || !row) return null;

  const close = () => {
    // Who wrote goes on from the card.
    if (open) document.getElementById(`claim-${claim}`)?.focus({ preventScroll: true });
    setOpen(null);
  };
  const keep = (said: Promise<MadeReview>, isUndo = false) => {
    setError(null);
    close();
    said.then(
      (answer) => setMade(isUndo ? null : answer),
      (reason: unknown) => {
        setError(asRequestError(reason));
        reviews.again();
      },
    );
  };
  const say = (said: Said) => keep(postReview(said));
  const undo = async (last: MadeReview) => {
    let answer = last;
    for (const { id } of last.reviews.toReversed()) answer = await postReview({ verb: 'undo', review: id });
    return answer;
  };
  return (
    <div className="claim-review">
      {error && <ReviewProblem error={error} />}
      {open === 'edit' && (
        <Suspense fallback={<Loading />}>
          <EditClaim
            row={row}
            entities={reviews.entities}
            onSaved={(answer) => keep(Promise.resolve(answer))}
            close={close}
          />
        </Suspense>
      )}
      {open === 'dispute' && (
        <DisputeForm dispute={(note) => say({ verb: 'dispute', ...about(row), note })} close={close} />
      )}
      {open === null && may && (
        <div className="claim-actions">
          <button type="button" className="button button-plain" onClick={() => say({ verb: 'accept', ...about(row) })}>
            {t('review.accept')}
          </button>
          <button type="button" className="button button-plain" onClick={() => say({ verb: 'reject', ...about(row) })}>
            {t('review.reject')}
          </button>
          <button type="button" className="button button-plain" onClick={() => setOpen('dispute')}>
            {t('review.dispute')}
          </button>
          <button type="button" className="button button-plain" onClick={() => setOpen('edit')}>
            {t('review.edit')}
          </button>
          {made && (
            <button type="button" className="button button-plain" onClick={() => keep(undo(made), true)}>
              {t('review.undo')}
            </button>
          )}
        </div>
      )}
      <ClaimHistory claim={claim} inTabOrder={inTabOrder} />
    </div>
  );
}
