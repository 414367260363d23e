import { sayStage } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { AssertionBadge } from '../parts/assertion-badge.tsx';
import { type Book, rowsOf, sentenceOf } from './book.ts';
import { ClaimWords } from './claim-words.tsx';
import { ReporterLinks } from './reporter-links.tsx';
import { sayDays, sayOrigin } from './say-mark.ts';
import type { TimelineMark } from './timeline-marks.ts';

/** A mark told: what its origin says of the stage, in which words, and who repeats it. */
export function MarkCard({ mark, book }: { mark: TimelineMark; book: Book }) {
  const { t, lang, day } = useMessages();
  const [first, ...repeats] = rowsOf(
    mark.steps.map(({ claim }) => claim),
    book,
  );
  if (!first) return null;
  return (
    <div className="mark-card">
      <p className="mark-head">
        <span className="badge">{sayStage(mark.stage, lang)}</span> <AssertionBadge assertion={mark.assertion} />{' '}
        <span>{sayDays(mark, { t, day })}</span> · <span>{sayOrigin(mark, book, lang)}</span>
      </p>
      <p className="mark-said">{sentenceOf(first, book, lang)}</p>
      <ClaimWords row={first} book={book} />
      {repeats.length > 0 && (
        <p className="mark-repeats">
          {t('deal.repeated', { count: repeats.length })} <ReporterLinks rows={repeats} book={book} />
        </p>
      )}
    </div>
  );
}
