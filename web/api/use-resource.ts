import { useCallback, useEffect, useState } from 'react';
import { RequestError, request } from './request.ts';

/** `data` stays while the next answer is on its way, so that a screen does not blink. */
export type Resource<T> = { data: T | null; error: RequestError | null; loading: boolean; retry: () => void };

/** What the API gives for `path`, asked again when it changes; null asks nothing. */
export function useResource<T>(path: string | null): Resource<T> {
  const [state, setState] = useState<Omit<Resource<T>, 'retry'>>({ data: null, error: null, loading: path !== null });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same path again.
  useEffect(() => {
    if (path === null) return;
    const controller = new AbortController();
    setState(({ data }) => ({ data, error: null, loading: true }));
    request<T>(path, { signal: controller.signal }).then(
      (data) => setState({ data, error: null, loading: false }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ data: null, error: asRequestError(error), loading: false });
      },
    );
    return () => controller.abort();
  }, [path, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
}

/** Any failure as one that can be shown. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return new RequestError({ code: 'internal', detail: error instanceof Error ? error.message : String(error) });
}
