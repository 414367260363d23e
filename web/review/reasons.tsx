import type { QueueEntry } from '../../src/api/types.ts';
import { message, sayReview } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';

type Props = { entry: Pick<QueueEntry, 'because' | 'reviews' | 'deal'>; entities: Entities };

/** Why a claim is in the queue, with what people have said of it. */
export function Reasons({ entry: { because, reviews, deal }, entities }: Props) {
  const { t, lang, value, day } = useMessages();
  return (
    <div className="reasons">
      <p>{value('review.because', because)}</p>
      {reviews.length > 0 && (
        <ul>
          {reviews.map((review) => (
            <li key={review.id}>
              {sayReview(review, entities, lang)}
              {review.note !== null && (
                <>
                  {' '}
                  <q>
                    <bdi>{review.note}</bdi>
                  </q>
                </>
              )}
              <span className="reasons-more">
                {day(review.at.slice(0, 10))}
                {review.doubt !== null && ` · ${message(`review.doubt.${review.doubt}`, lang)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {deal !== null && <Link to={`/deals/${encodeURIComponent(deal)}`}>{t('review.toDeal')}</Link>}
    </div>
  );
}
