import type { Deal } from '../../src/api/types.ts';
import { message, sayDeal, sayOrigins, sayStage } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { addressOf, type Book, rowsOf, sentenceOf } from './book.ts';

/** What the deal is, how far it has got and on whose word, and what tells of it. */
export function DealHead({ deal, book }: { deal: Deal; book: Book }) {
  const { t, lang } = useMessages();
  const [row] = rowsOf(deal.stage === null ? [] : [deal.stage.claim], book);
  const { documents } = book.origins;
  return (
    <header className="deal-head">
      <p className="deal-back">
        <Link to="/deals">{t('deals.title')}</Link>
      </p>
      <h1>{sayDeal(deal, book.entities, lang)}</h1>
      {deal.stage === null || !row ? (
        <p className="deal-stage">{message('deal.stage.none', lang)}</p>
      ) : (
        <p className="deal-stage">
          <span className="badge">{t('deal.stage', { stage: sayStage(deal.stage.stage, lang) })}</span>{' '}
          <span>{t('deal.stage.word')}</span> <Link to={addressOf(row)}>{sentenceOf(row, book, lang)}</Link>
        </p>
      )}
      <p className="deal-note">
        {t('deals.counts', { claims: deal.steps.length, documents })} {sayOrigins(book.origins, lang)}
      </p>
      <p className="deal-note">
        <Link to={`/review/merge?deal=${encodeURIComponent(deal.id)}`}>{t('review.merge.link')}</Link>
      </p>
    </header>
  );
}
