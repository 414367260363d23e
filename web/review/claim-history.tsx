import { useState } from 'react';
import type { ClaimHistory as History } from '../../src/api/types.ts';
import { sayClaim } from '../../src/messages/index.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { ReviewLine } from './review-line.tsx';

type Props = { claim: string; inTabOrder?: boolean };

/** A line that opens to tell what people have said of a claim, and what the engine had read where they changed it. */
export function ClaimHistory({ claim, inTabOrder = true }: Props) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <details className="why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={inTabOrder ? undefined : -1}>{t('review.history.ofClaim')}</summary>
      <div className="why-told">{open && <Told claim={claim} />}</div>
    </details>
  );
}

function Told({ claim }: Pick<Props, 'claim'>) {
  const { t, lang } = useMessages();
  const { data, error, retry } = useResource<History>(`/api/claims/${encodeURIComponent(claim)}/history`);
  if (error) return <ProblemNotice error={error} retry={retry} />;
  if (!data) return <Loading />;
  const { machine, reviews, claim: row } = data;
  const entities = byId(data.entities);
  const isChanged = machine !== null && JSON.stringify(machine) !== JSON.stringify(row.claim);
  return (
    <>
      {reviews.length === 0 && <p>{t('review.history.none')}</p>}
      {reviews.length > 0 && (
        <ol className="history-list">
          {reviews.map((review) => (
            <ReviewLine key={review.id} review={review} entities={entities} />
          ))}
        </ol>
      )}
      {isChanged && (
        <p>
          {t('review.history.machine')} {sayClaim(machine, entities, lang, row.document.publisher)}
        </p>
      )}
    </>
  );
}
