import { useMessages } from '../i18n/use-messages.tsx';
import { type Book, rowsOf, sentenceOf } from './book.ts';
import { ClaimWords } from './claim-words.tsx';

/** Claims as sentences with the words that they stand on. */
export function ClaimList({ title, claims, book }: { title: string; claims: readonly string[]; book: Book }) {
  const { lang } = useMessages();
  const rows = rowsOf(claims, book);
  if (rows.length === 0) return null;
  return (
    <section className="deal-part">
      <h2>{title}</h2>
      <ul className="deal-claims">
        {rows.map((row) => (
          <li key={row.claim.id}>
            {sentenceOf(row, book, lang)}
            <ClaimWords row={row} book={book} />
          </li>
        ))}
      </ul>
    </section>
  );
}
