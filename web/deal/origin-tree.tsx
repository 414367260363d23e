import './mark-sign.css';
import './origin-tree.css';
import { useMemo } from 'react';
import type { ClaimRow, Lineage } from '../../src/api/types.ts';
import { sayLineage, sayOrigins } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import type { Book } from './book.ts';
import { CarrierBranch } from './carrier-branch.tsx';
import { useShown } from './use-shown.ts';

/** So many trees stand open at first. */
const OPEN = 3;
/** Trees that are shown before one asks for more. */
const TREES = 20;

/** Who told it first, and who has it from whom: a tree for each origin, each of which opens and shuts. */
export function OriginTree({ book }: { book: Book }) {
  const { t, lang } = useMessages();
  const { origins } = book;
  const { shown, more } = useShown(origins.lineages, TREES);
  const claims = useMemo(() => Map.groupBy(book.rows.values(), ({ document }) => document.id), [book]);
  return (
    <section className="deal-part">
      <h2>{t('deal.origins')}</h2>
      <p className="deal-note">{sayOrigins(origins, lang)}</p>
      {shown.map((lineage, i) => (
        <Tree key={lineage.carriers[0]?.document} lineage={lineage} claims={claims} book={book} open={i < OPEN} />
      ))}
      <MoreButton more={more} loading={false} />
    </section>
  );
}

type Props = { lineage: Lineage; claims: ReadonlyMap<string, ClaimRow[]>; book: Book; open: boolean };

function Tree({ lineage, claims, book, open }: Props) {
  const { t, lang } = useMessages();
  const below = useMemo(() => Map.groupBy(lineage.carriers, ({ from }) => from), [lineage]);
  const [first] = below.get(null) ?? [];
  return (
    <details className="origin-tree" open={open}>
      <summary>
        <span className="mark-sign" data-origin={lineage.kind} data-assertion="asserted" aria-hidden="true" />
        <span>{sayLineage(lineage, book.entities, lang)}</span>{' '}
        <span className="origin-count">{t('deal.documents', { count: lineage.carriers.length })}</span>
      </summary>
      {first && (
        <ul className="branch">
          <CarrierBranch carrier={first} lineage={lineage} below={below} claims={claims} book={book} />
        </ul>
      )}
    </details>
  );
}
