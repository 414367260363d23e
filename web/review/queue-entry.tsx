import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { DecideBar } from './decide-bar.tsx';
import { EditClaim } from './edit-claim.tsx';
import { QueueCard } from './queue-card.tsx';
import { ReviewProblem } from './review-problem.tsx';
import type { Actions } from './use-actions.ts';
import type { Deciding } from './use-deciding.ts';
import type { QueueItem } from './use-queue.ts';
import type { Writing } from './use-writing.ts';

type Props = {
  item: QueueItem;
  entities: Entities;
  failed: Deciding['failed'];
  writing: Writing;
  actions: Actions;
};

/** The entry before the reader, and below it what can be done with it, or the form that corrects it. */
export function QueueEntry({ item, entities, failed, writing, actions }: Props) {
  const { value } = useMessages();
  const { row, outcome, key } = item;
  return (
    <>
      {failed?.key === key && <ReviewProblem error={failed.error} />}
      {outcome && <p className="queue-decided">{value('review.decided', outcome.decision)}</p>}
      <QueueCard item={item} entities={entities} />
      {row && writing.editing ? (
        <EditClaim key={key} row={row} entities={entities} close={writing.close} onSaved={actions.corrected} />
      ) : (
        <DecideBar writing={writing} actions={actions} withoutClaim={row === null} />
      )}
    </>
  );
}
