import type { ClaimRow } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { addressOf, type Book, reporterOf } from './book.ts';

/** Those who report something, each leading to its words: «Daily Bayan, citing the French Ministry of Defence». */
export function ReporterLinks({ rows, book }: { rows: readonly ClaimRow[]; book: Book }) {
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
