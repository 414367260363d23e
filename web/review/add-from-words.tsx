import { lazy, Suspense, useState } from 'react';
import type { Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { useDocumentReviews } from './document-reviews.tsx';
import { type ChosenWords, useChosenWords } from './use-chosen-words.ts';
import { useMayReview } from './use-may-review.ts';

const AddClaim = lazy(() => import('./add-claim.tsx').then(({ AddClaim: default_ }) => ({ default: default_ })));

type Props = { document: Extraction['document']; entities: Entities };

/** Offers to add a claim that the engine missed, wherever words of the article are selected. */
export function AddFromWords({ document, entities }: Props) {
  const { t } = useMessages();
  const reviews = useDocumentReviews();
  const may = useMayReview();
  const chosen = useChosenWords();
  const [adding, setAdding] = useState<ChosenWords | null>(null);
  if (!reviews || !may) return null;
  return (
    <>
      {chosen && !adding && (
        <div className="add-words">
          <button
            type="button"
            className="button"
            // What is selected stays so until it is read.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setAdding(chosen)}
          >
            {t('review.add.button')}
          </button>
        </div>
      )}
      {adding && (
        <Suspense>
          <AddClaim document={document} entities={entities} chosen={adding} close={() => setAdding(null)} />
        </Suspense>
      )}
    </>
  );
}
