import { useCallback, useEffect, useRef, useState } from 'react';
import type { RequestError } from './request.ts';
import { request } from './request.ts';
import { asRequestError } from './use-resource.ts';

type Page = { next: string | null };
export type Pages<P extends Page> = {
  pages: P[];
  error: RequestError | null;
  loading: boolean;
  /** Asks for the page after the last; null where there is none. */
  more: (() => void) | null;
  retry: () => void;
};

/** The pages of a list, from the first; a new `path` starts over and keeps the old rows until the new ones are there. */
export function usePages<P extends Page>(path: string): Pages<P> {
  const [pages, setPages] = useState<P[]>([]);
  const [error, setError] = useState<RequestError | null>(null);
  const [loading, setLoading] = useState(true);
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(
    (after: string | null) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setLoading(true);
      setError(null);
      const address =
        after === null ? path : `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`;
      request<P>(address, { signal: controller.signal }).then(
        (page) => {
          setPages((before) => (after === null ? [page] : [...before, page]));
          setLoading(false);
        },
        (reason: unknown) => {
          if (controller.signal.aborted) return;
          if (after === null) setPages([]);
          setError(asRequestError(reason));
          setLoading(false);
        },
      );
    },
    [path],
  );
  useEffect(() => {
    ask(null);
    return () => running.current?.abort();
  }, [ask]);

  const next = pages.at(-1)?.next ?? null;
  return {
    pages,
    error,
    loading,
    more: next === null ? null : () => ask(next),
    retry: () => ask(pages.length > 0 ? next : null),
  };
}
