import type { ClaimRow, Lineage } from '../../src/api/types.ts';
import { sayChange, sayTie } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { EntityName } from '../parts/entity-name.tsx';
import { Link } from '../routing/link.tsx';
import { addressOf, type Book } from './book.ts';
import { ClaimWords } from './claim-words.tsx';

type Carrier = Lineage['carriers'][number];
type Props = {
  carrier: Carrier;
  lineage: Lineage;
  /** Documents by the one that they hang on. */
  below: ReadonlyMap<string | null, readonly Carrier[]>;
  /** Claims by their document. */
  claims: ReadonlyMap<string, readonly ClaimRow[]>;
  book: Book;
};

/** A document of a tree: when it told it, why it hangs there, its words on demand, and those that have it from there. */
export function CarrierBranch({ carrier, lineage, below, claims, book }: Props) {
  const { t, lang, day } = useMessages();
  const { document, publisher, changes } = carrier;
  const rows = claims.get(document) ?? [];
  const repeats = below.get(document) ?? [];
  const name =
    publisher === null ? t('deal.publisher.unknown') : <EntityName id={publisher} entities={book.entities} />;
  return (
    <li>
      <p className="carrier">
        {rows[0] ? <Link to={addressOf(rows[0])}>{name}</Link> : <span>{name}</span>}
        {carrier.day !== null && <time dateTime={carrier.day}>{day(carrier.day)}</time>}
        <span className="carrier-tie">{sayTie(carrier, lineage, book.entities, lang)}</span>
      </p>
      {changes.map((change) => (
        <p key={`${change.stage} ${change.unit}`} className="carrier-change">
          {sayChange(change, book.entities, lang)}
        </p>
      ))}
      {rows.length > 0 && (
        <details className="carrier-words">
          <summary>{t('deal.words')}</summary>
          {rows.map((row) => (
            <ClaimWords key={row.claim.id} row={row} book={book} />
          ))}
        </details>
      )}
      {repeats.length > 0 && (
        <ul className="branch">
          {repeats.map((one) => (
            <CarrierBranch
              key={one.document}
              carrier={one}
              lineage={lineage}
              below={below}
              claims={claims}
              book={book}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
