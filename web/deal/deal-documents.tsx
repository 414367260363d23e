import { useMessages } from '../i18n/use-messages.tsx';
import { EntityName } from '../parts/entity-name.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { directionOf } from '../parts/script.ts';
import { Link } from '../routing/link.tsx';
import { addressOf, type Book, sentenceOf } from './book.ts';
import { useShown } from './use-shown.ts';

/** Documents that are shown before one asks for more. */
const DOCUMENTS = 30;

/** The articles that claims are from, in the order of their days, each with what it says. */
export function DealDocuments({ claims, book }: { claims: readonly string[]; book: Book }) {
  const { t, lang, day } = useMessages();
  const counted = new Set(claims);
  const rows = [...book.rows.values()].filter(({ claim }) => counted.has(claim.id));
  const documents = [...Map.groupBy(rows, ({ document }) => document.id).values()].toSorted((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : 1,
  );
  const { shown, more } = useShown(documents, DOCUMENTS);
  return (
    <section className="deal-part">
      <h2>{t('deal.documents', { count: documents.length })}</h2>
      <ol className="deal-documents">
        {shown.map((those) => {
          const [{ document }] = those as [(typeof those)[number]];
          return (
            <li key={document.id}>
              <p className="deal-document">
                {document.publisher === null ? (
                  t('deal.publisher.unknown')
                ) : (
                  <EntityName id={document.publisher} entities={book.entities} />
                )}
                <span>{document.publishedAt === null ? t('documents.noDate') : day(document.publishedAt)}</span>
                <Link to={`/documents/${encodeURIComponent(document.id)}`} lang={document.language}>
                  <bdi dir={directionOf(document.title ?? '')}>{document.title ?? t('reading.untitled')}</bdi>
                </Link>
              </p>
              <ul>
                {those.map((row) => (
                  <li key={row.claim.id}>
                    <Link to={addressOf(row)} className="deal-said">
                      {sentenceOf(row, book, lang)}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <MoreButton more={more} loading={false} />
    </section>
  );
}

function dayOf(rows: readonly { document: { publishedAt: string | null } }[]): string {
  return rows[0]?.document.publishedAt ?? '9999';
}
