import './review.css';
import { useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { sayClaim } from '../../src/messages/index.ts';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { DecideBar } from './decide-bar.tsx';
import { EditClaim } from './edit-claim.tsx';
import { QueueCard } from './queue-card.tsx';
import { QueueFilters, queueQuery } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import { ReviewNav } from './review-nav.tsx';
import { ReviewProblem } from './review-problem.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { Sitting } from './sitting.tsx';
import { UndoToast } from './undo-toast.tsx';
import { useDeciding } from './use-deciding.ts';
import { useQueue } from './use-queue.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSitting } from './use-sitting.ts';
import { keys, type Verb } from './verbs.ts';

/** How many entries are left when the next page is asked for. */
const AHEAD = 5;

/** What people should look at, decided one by one with a key each. */
export function ReviewScreen() {
  const { t, lang } = useMessages();
  const { search } = useAddress();
  usePageTitle(t('review.title'));
  const query = queueQuery(search);
  return (
    <I18nProvider locale={locale[lang]}>
      <Main className="page page-wide">
        <div className="page-head">
          <div>
            <h1>{t('review.title')}</h1>
            <p className="page-intro">{t('review.intro')}</p>
          </div>
          <ReviewNav />
        </div>
        <QueueFilters />
        <Sequence key={query} query={query} />
      </Main>
    </I18nProvider>
  );
}

function Sequence({ query }: { query: string }) {
  const { t, lang, value } = useMessages();
  const queue = useQueue(query);
  const { tally, count } = useSitting();
  const deciding = useDeciding(queue, count);
  const [current, setCurrent] = useState(0);
  const [editing, setEditing] = useState(false);
  const [helping, setHelping] = useState(false);
  const [closed, setClosed] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [noteWanted, setNoteWanted] = useState(false);
  const noteField = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLElement>(null);
  const { items, entities } = queue;
  const item = items[current];
  const { more, loading, load, error } = queue;
  const isNearEnd = current >= items.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && more && !loading && error === null) load();
  }, [isNearEnd, more, loading, error, load]);

  const { failed } = deciding;
  const failedAt = failed ? items.findIndex(({ key }) => key === failed.key) : -1;
  useEffect(() => {
    if (failedAt >= 0) setCurrent(failedAt);
  }, [failedAt]);

  const go = (index: number) => {
    setEditing(false);
    setNote('');
    setNoteWanted(false);
    deciding.forget();
    setCurrent(Math.max(0, Math.min(items.length, index)));
  };
  const advance = () => {
    const next = items.findIndex(({ outcome }, index) => index > current && outcome === null);
    go(next === -1 ? items.length : next);
  };
  const why = note.trim() || undefined;
  const isOpen = item !== undefined && item.outcome === null;
  const decide = (verb: Verb) => {
    if (!item || !isOpen || item.row === null) return;
    if (verb === 'dispute' && why === undefined) {
      setNoteWanted(true);
      noteField.current?.focus();
      return;
    }
    deciding.decide(item, verb, why);
    advance();
  };
  const takeBack = () => {
    if (!item) return;
    deciding.takeBack(item, why);
    advance();
  };
  const undo = () => {
    const key = deciding.undo();
    const index = items.findIndex((one) => one.key === key);
    if (index >= 0) go(index);
  };
  const canDecide = isOpen && item.row !== null;
  const does = {
    accept: canDecide ? () => decide('accept') : undefined,
    reject: canDecide ? () => decide('reject') : undefined,
    dispute: canDecide ? () => decide('dispute') : undefined,
    edit: canDecide ? () => setEditing(true) : undefined,
    takeBack: isOpen && item.because === 'needs-look' ? takeBack : undefined,
    undo: deciding.last ? undo : undefined,
    next: current < items.length ? () => go(current + 1) : undefined,
    before: current > 0 ? () => go(current - 1) : undefined,
    note: () => noteField.current?.focus(),
    help: () => setHelping(true),
  };
  useShortcuts(
    editing
      ? {}
      : Object.fromEntries(Object.entries(keys).map(([name, key]) => [key, does[name as keyof typeof does]])),
  );

  const done = deciding.last && items.find(({ key }) => key === deciding.last?.key);
  const nothing = !loading && !error && items.length === 0;
  return (
    <>
      <Sitting tally={tally} />
      {error && <ProblemNotice error={error} retry={load} />}
      {loading && items.length === 0 && <Loading />}
      {nothing && <Nothing filtered={query !== ''} />}
      {items.length > 0 && (
        <div className="queue">
          <section className="queue-main" aria-label={t('review.entry')} ref={card}>
            {item ? (
              <>
                {failed && failedAt === current && <ReviewProblem error={failed.error} />}
                {item.outcome && <p className="queue-decided">{value('review.decided', item.outcome.decision)}</p>}
                <QueueCard item={item} entities={entities} />
                {editing && item.row ? (
                  <EditClaim
                    key={item.key}
                    row={item.row}
                    entities={entities}
                    close={() => setEditing(false)}
                    onSaved={(made) => {
                      deciding.corrected(item, made);
                      advance();
                    }}
                  />
                ) : (
                  <DecideBar
                    does={does}
                    note={note}
                    onNote={setNote}
                    noteWanted={noteWanted}
                    noteField={noteField}
                    onNoteDone={() => (noteWanted ? decide('dispute') : noteField.current?.blur())}
                    withoutClaim={item.row === null}
                  />
                )}
              </>
            ) : (
              <AllSeen before={does.before} more={more} />
            )}
          </section>
          <QueueList queue={queue} current={current} onChoose={go} />
        </div>
      )}
      {done && deciding.last && closed !== `${done.key} ${deciding.last.decision}` && (
        <UndoToast
          said={t('review.said', {
            decision: value('review.decision', deciding.last.decision),
            claim: done.row
              ? sayClaim(done.row.claim, entities, lang, done.row.document.publisher)
              : t('review.noClaim'),
          })}
          undo={undo}
          close={() => setClosed(`${done.key} ${deciding.last?.decision}`)}
        />
      )}
      <ShortcutsHelp isOpen={helping} onOpenChange={setHelping} />
    </>
  );
}

function AllSeen({ before, more }: { before: (() => void) | undefined; more: boolean }) {
  const { t } = useMessages();
  if (more) return <Loading />;
  return (
    <Notice title={t('review.end.title')}>
      <p>{t('review.end.text')}</p>
      <button type="button" className="button button-plain" onClick={before}>
        {t('review.before')}
      </button>
    </Notice>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useMessages();
  return (
    <Notice title={t(filtered ? 'review.empty.filtered' : 'review.empty.title')}>
      <p>{t(filtered ? 'claims.empty.text' : 'review.empty.text')}</p>
      <Link to={filtered ? '/review' : '/paste'} className="button">
        {t(filtered ? 'claims.clear' : 'nav.paste')}
      </Link>
    </Notice>
  );
}
