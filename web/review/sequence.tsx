import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { LastDecision } from './last-decision.tsx';
import { AllSeen, NothingToLookAt } from './queue-ends.tsx';
import { QueueEntry } from './queue-entry.tsx';
import { QueueList } from './queue-list.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { Sitting } from './sitting.tsx';
import { useActions } from './use-actions.ts';
import { useDeciding } from './use-deciding.ts';
import { useMayReview } from './use-may-review.ts';
import { usePlace } from './use-place.ts';
import { useQueue } from './use-queue.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSitting } from './use-sitting.ts';
import { useWriting } from './use-writing.ts';
import { type ActionName, keys } from './verbs.ts';

/** The queue under some filters, one entry at a time, each decided by a key or a button. */
export function Sequence({ query }: { query: string }) {
  const { t } = useMessages();
  const queue = useQueue(query);
  const { tally, count } = useSitting();
  const deciding = useDeciding(queue, count);
  const place = usePlace(queue, deciding.failed?.key);
  const writing = useWriting();
  const may = useMayReview();
  const [helping, setHelping] = useState(false);
  const actions = useActions({ queue, place, deciding, writing, may, help: () => setHelping(true) });
  const { does } = actions;
  useShortcuts(
    writing.editing
      ? {}
      : Object.fromEntries(Object.entries(keys).map(([name, key]) => [key, does[name as ActionName]])),
  );
  const { items, error, loading, load, more } = queue;
  if (items.length === 0) {
    if (error) return <ProblemNotice error={error} retry={load} />;
    return loading ? <Loading /> : <NothingToLookAt filtered={query !== ''} />;
  }
  return (
    <>
      <div className="progress">
        <Sitting tally={tally} />
        <LastDecision last={deciding.last} queue={queue} undo={() => does.undo?.()} />
      </div>
      <div className="queue">
        <section className="queue-main" aria-label={t('review.entry')} tabIndex={-1} ref={writing.entry}>
          {error && <ProblemNotice error={error} retry={load} />}
          {!may && <p className="field-hint">{t('review.readOnly')}</p>}
          {place.item ? (
            <QueueEntry
              item={place.item}
              entities={queue.entities}
              failed={deciding.failed}
              writing={writing}
              actions={actions}
            />
          ) : (
            <AllSeen before={does.before} more={more} />
          )}
        </section>
        <QueueList queue={queue} current={place.current} onChoose={actions.choose} />
      </div>
      <ShortcutsHelp isOpen={helping} onOpenChange={setHelping} />
    </>
  );
}
