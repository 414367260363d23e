import { useState } from 'react';
import type { ImportState } from '../../src/api/types.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { Link } from '../routing/link.tsx';
import { FailureList } from './failure-list.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportedList } from './imported-list.tsx';
import { useImport } from './use-import.ts';

/** How an import goes on: counts, what failed and why, and in the end what came in. */
export function ImportProgress({ id }: { id: string }) {
  const { t } = useMessages();
  const { state, error } = useImport(id);
  const [refused, setRefused] = useState<RequestError | null>(null);
  const problem = error ?? refused;
  const ended = state !== null && state.status !== 'waiting' && state.status !== 'running';
  const cancel = () =>
    request(`/api/imports/${encodeURIComponent(id)}`, { method: 'DELETE' }).catch((reason: unknown) =>
      setRefused(asRequestError(reason)),
    );
  return (
    <>
      {problem && <ProblemNotice error={problem} />}
      {state === null && problem === null && <Loading />}
      {state !== null && (
        <>
          <p className="add-status" role="status">
            {statusOf(state, t)}
          </p>
          <ImportCounts state={state} ended={ended} />
        </>
      )}
      <div className="add-actions">
        {state !== null && !ended && (
          <button type="button" className="button button-plain" onClick={() => void cancel()}>
            {t('add.cancel')}
          </button>
        )}
        {ended && (
          <Link to="/" className="button">
            {t('add.toDocuments')}
          </Link>
        )}
        {(ended || problem) && (
          <Link to="/add" className="button button-plain">
            {t('add.more')}
          </Link>
        )}
      </div>
      {state !== null && <FailureList failures={state.failures} total={state.counts.failed} />}
      {state !== null && <ImportedList documents={state.documents} />}
    </>
  );
}

type T = ReturnType<typeof useMessages>['t'];

function statusOf({ status, counts }: ImportState, t: T): string {
  if (status === 'running') return t('add.status.running', { done: counts.done, sources: counts.sources });
  return t(`add.status.${status}`);
}
