import { useRef, useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { DecideBar } from './decide-bar.tsx';
import { EditClaim } from './edit-claim.tsx';
import { LastDecision } from './last-decision.tsx';
import { QueueCard } from './queue-card.tsx';
import { AllSeen, NothingToLookAt } from './queue-ends.tsx';
import { QueueList } from './queue-list.tsx';
import { ReviewProblem } from './review-problem.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { Sitting } from './sitting.tsx';
import { useDeciding } from './use-deciding.ts';
import { useMayReview } from './use-may-review.ts';
import { usePlace } from './use-place.ts';
import { useQueue } from './use-queue.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSitting } from './use-sitting.ts';
import { type ActionName, keys, type Verb } from './verbs.ts';

/** The queue under some filters, one entry at a time, each decided by a key or a button. */
export function Sequence({ query }: { query: string }) {
  const { t, value } = useMessages();
  const queue = useQueue(query);
  const { tally, count } = useSitting();
  const deciding = useDeciding(queue, count);
  const { failed } = deciding;
  const { current, item, ...place } = usePlace(queue, failed?.key);
  const [editing, setEditing] = useState(false);
  const [helping, setHelping] = useState(false);
  const [note, setNote] = useState('');
  const [noteWanted, setNoteWanted] = useState(false);
  const noteField = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const { items, entities } = queue;
  const may = useMayReview();

  /** Ends writing: who goes on by keyboard goes on from the entry. */
  const close = () => {
    setEditing(false);
    if (main.current?.querySelector('.claim-form, .decide-note')?.contains(document.activeElement))
      main.current.focus({ preventScroll: true });
  };
  /** Leaves the entry with all that was written for it. */
  const leaving = (move: () => void) => {
    close();
    setNote('');
    setNoteWanted(false);
    deciding.forget();
    move();
  };
  const why = note.trim() || undefined;
  const decide = (verb: Verb) => {
    if (!item) return;
    if (verb === 'dispute' && why === undefined) {
      setNoteWanted(true);
      noteField.current?.focus();
      return;
    }
    leaving(place.advance);
    deciding.decide(item, verb, why);
  };
  const undo = () => {
    const key = deciding.undo();
    const index = items.findIndex((one) => one.key === key);
    if (index >= 0) leaving(() => place.go(index));
  };
  const isOpen = may && item !== undefined && item.outcome === null;
  const canDecide = isOpen && item.row !== null;
  const takeBack = () => {
    leaving(place.advance);
    if (item) deciding.takeBack(item, why);
  };
  const does: Record<ActionName, (() => void) | undefined> = {
    accept: canDecide ? () => decide('accept') : undefined,
    reject: canDecide ? () => decide('reject') : undefined,
    dispute: canDecide ? () => decide('dispute') : undefined,
    edit: canDecide ? () => setEditing(true) : undefined,
    takeBack: isOpen && item.because === 'needs-look' ? takeBack : undefined,
    undo: deciding.last ? undo : undefined,
    next: item ? () => leaving(() => place.go(current + 1)) : undefined,
    before: current > 0 ? () => leaving(() => place.go(current - 1)) : undefined,
    note: item ? () => noteField.current?.focus() : undefined,
    help: () => setHelping(true),
  };
  useShortcuts(
    editing ? {} : Object.fromEntries(Object.entries(keys).map(([name, key]) => [key, does[name as ActionName]])),
  );

  if (items.length === 0) {
    if (queue.error) return <ProblemNotice error={queue.error} retry={queue.load} />;
    return queue.loading ? <Loading /> : <NothingToLookAt filtered={query !== ''} />;
  }
  return (
    <>
      <div className="progress">
        <Sitting tally={tally} />
        <LastDecision last={deciding.last} queue={queue} undo={undo} />
      </div>
      <div className="queue">
        <section className="queue-main" aria-label={t('review.entry')} tabIndex={-1} ref={main}>
          {queue.error && <ProblemNotice error={queue.error} retry={queue.load} />}
          {!item && <AllSeen before={does.before} more={queue.more} />}
          {item && (
            <>
              {failed?.key === item.key && <ReviewProblem error={failed.error} />}
              {item.outcome && <p className="queue-decided">{value('review.decided', item.outcome.decision)}</p>}
              <QueueCard item={item} entities={entities} />
            </>
          )}
          {item?.row && editing && (
            <EditClaim
              key={item.key}
              row={item.row}
              entities={entities}
              close={close}
              onSaved={(made) => {
                leaving(place.advance);
                deciding.corrected(item, made);
              }}
            />
          )}
          {!may && <p className="field-hint">{t('review.readOnly')}</p>}
          {item && !editing && (
            <DecideBar
              does={does}
              note={note}
              onNote={setNote}
              noteWanted={noteWanted}
              noteField={noteField}
              onNoteDone={() => (noteWanted ? decide('dispute') : close())}
              withoutClaim={item.row === null}
            />
          )}
        </section>
        <QueueList queue={queue} current={current} onChoose={(index) => leaving(() => place.go(index))} />
      </div>
      <ShortcutsHelp isOpen={helping} onOpenChange={setHelping} />
    </>
  );
}
