import './reporter-links.css';
import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { addressOf, type Book, reporterOf } from './book.ts';

/** Of more than this the rest folds away. */
const FIRST = 5;

type Props = { rows: readonly ClaimRow[]; book: Book };

/** Those who report something, each leading to its words: «Daily Bayan, citing the French Ministry of Defence». */
export function ReporterLinks({ rows, book }: Props) {
  const { t } = useMessages();
  // One that would stand alone behind «more» is shown.
  const first = rows.length > FIRST + 1 ? rows.slice(0, FIRST) : rows;
  const others = rows.slice(first.length);
  return (
    <>
      <Reporters rows={first} book={book} />
      {others.length > 0 && (
        <details className="reporters-more">
          <summary>{t('deal.by.more', { count: others.length })}</summary>
          <Reporters rows={others} book={book} />
        </details>
      )}
    </>
  );
}

function Reporters({ rows, book }: Props) {
  const { t, lang } = useMessages();
  return (
    <span className="reporters">
      {rows.map((row, i) => {
        const { publisher, chain } = reporterOf(row, book, lang);
        const name = publisher ?? t('deal.publisher.unknown');
        return (
          <span key={row.claim.id}>
            {i > 0 && (lang === 'ar' ? '؛ ' : '; ')}
            <Link to={addressOf(row)}>
              <bdi>{chain === null ? name : t('deal.reporter.citing', { publisher: name, chain })}</bdi>
            </Link>
          </span>
        );
      })}
    </span>
  );
}
