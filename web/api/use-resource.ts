import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestError, request } from './request.ts';

/** `data` stays while the next answer is on its way, so that a screen does not blink. */
export type Resource<T> = { data: T | null; error: RequestError | null; loading: boolean; retry: () => void };

/** What the API gives for `path`, asked again when it changes or on `retry`. */
export function useResource<T>(path: string): Resource<T> {
  const [state, setState] = useState<Omit<Resource<T>, 'retry'>>({ data: null, error: null, loading: true });
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState(({ data }) => ({ data, error: null, loading: true }));
    request<T>(path, { signal: controller.signal }).then(
      (data) => setState({ data, error: null, loading: false }),
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ data: null, error: asRequestError(error), loading: false });
      },
    );
  }, [path]);
  useEffect(() => {
    ask();
    return () => running.current?.abort();
  }, [ask]);
  return { ...state, retry: ask };
}

/** Any failure as one that can be shown. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return new RequestError({ code: 'internal', detail: error instanceof Error ? error.message : String(error) });
}
