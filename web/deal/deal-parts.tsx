import type { Deal } from '../../src/api/types.ts';
import { message } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Book } from './book.ts';
import { ClaimList } from './claim-list.tsx';
import { DealDocuments } from './deal-documents.tsx';
import { DealHead } from './deal-head.tsx';
import { Disputes } from './disputes.tsx';
import { OriginTree } from './origin-tree.tsx';
import { ReportedValues } from './reported-values.tsx';
import { Timeline } from './timeline.tsx';

/** A deal from its head to its documents, as `isnad deal` tells it. */
export function DealParts({ deal, book }: { deal: Deal; book: Book }) {
  const { t, lang } = useMessages();
  return (
    <>
      <DealHead deal={deal} book={book} />
      <section className="deal-part">
        <h2>{t('deal.timeline')}</h2>
        <Timeline deal={deal} book={book} />
      </section>
      <Disputes deal={deal} book={book} />
      <ReportedValues title={message('deal.items', lang)} all={deal.quantities} said={(told) => told} book={book} />
      <ReportedValues title={message('deal.prices', lang)} all={deal.prices} said={({ price }) => price} book={book} />
      <ReportedValues title={message('deal.dates', lang)} all={deal.dates} said={(told) => told} book={book} />
      <OriginTree book={book} />
      <DealDocuments claims={deal.steps.map(({ claim }) => claim)} book={book} />
      <ClaimList title={message('deal.contradicted', lang)} claims={deal.contradicted.flat()} book={book} />
      <ClaimList title={message('deal.maybe', lang)} claims={deal.maybe} book={book} />
    </>
  );
}
