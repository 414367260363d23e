import { useEffect, useState } from 'react';
import type { ImportState } from '../../src/api/types.ts';
import { queryClient } from '../api/query-client.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';

type Failure = ImportState['failures'][number];

/** How far an import is, heard while it goes on. */
export function useImport(id: string): { state: ImportState | null; error: RequestError | null } {
  const [state, setState] = useState<ImportState | null>(null);
  const [error, setError] = useState<RequestError | null>(null);
  useEffect(() => {
    const path = `/api/imports/${encodeURIComponent(id)}`;
    const events = new EventSource(`${path}/events`);
    const on = (name: string, hear: (data: string) => void) =>
      events.addEventListener(name, (event: MessageEvent<string>) => hear(event.data));
    const failures: Failure[] = [];
    on('failure', (data) => failures.push(JSON.parse(data)));
    on('progress', (data) => setState({ id, documents: [], ...JSON.parse(data), failures: [...failures] }));
    on('end', (data) => {
      events.close();
      setState(JSON.parse(data));
      void queryClient.invalidateQueries();
    });
    // The browser comes again by itself where the line was broken, and gives up where the answer is no.
    events.onerror = () => {
      if (events.readyState !== EventSource.CLOSED) return;
      request<ImportState>(path).then(setState, (reason: unknown) => setError(asRequestError(reason)));
    };
    return () => events.close();
  }, [id]);
  return { state, error };
}
