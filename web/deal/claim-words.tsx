import './claim-words.css';
import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { EntityName } from '../parts/entity-name.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';
import { addressOf, type Book } from './book.ts';

/** The words that a claim stands on, and the way to them in their article. */
export function ClaimWords({ row, book }: { row: ClaimRow; book: Book }) {
  const { t, day } = useMessages();
  const { quote, document } = row;
  return (
    <blockquote className="claim-words">
      <p lang={document.language} dir={directionOf(quote)}>
        {quote}
      </p>
      <footer>
        <Link to={addressOf(row)}>
          {document.publisher === null ? (
            t('deal.inArticle')
          ) : (
            <EntityName id={document.publisher} entities={book.entities} />
          )}
        </Link>
        {document.publishedAt !== null && <time dateTime={document.publishedAt}>{day(document.publishedAt)}</time>}
      </footer>
    </blockquote>
  );
}
