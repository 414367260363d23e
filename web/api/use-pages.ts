import { useCallback, useEffect, useRef, useState } from 'react';
import { isBack } from '../routing/location.ts';
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

/** The lists of this visit: who goes back to one finds it as long as it was, at the same place. */
const seen = new Map<string, unknown[]>();

/** The pages of a list, from the first; a new `path` starts over and keeps the old rows until the new ones are there. */
export function usePages<P extends Page>(path: string): Pages<P> {
  const [pages, setPages] = useState<P[]>(() => seenBefore<P>(path) ?? []);
  const [error, setError] = useState<RequestError | null>(null);
  const [loading, setLoading] = useState(pages.length === 0);
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(
    (before: P[]) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setLoading(true);
      setError(null);
      request<P>(pageAfter(before, path), { signal: controller.signal }).then(
        (page) => {
          const now = [...before, page];
          seen.set(path, now);
          setPages(now);
          setLoading(false);
        },
        (reason: unknown) => {
          if (controller.signal.aborted) return;
          setPages(before);
          setError(asRequestError(reason));
          setLoading(false);
        },
      );
    },
    [path],
  );
  useEffect(() => {
    const before = seenBefore<P>(path);
    if (before === undefined) ask([]);
    else {
      setPages(before);
      setError(null);
      setLoading(false);
    }
    return () => running.current?.abort();
  }, [ask, path]);

  const more = pages.length > 0 && pages.at(-1)?.next !== null ? () => ask(pages) : null;
  return { pages, error, loading, more, retry: () => ask(pages) };
}

function seenBefore<P>(path: string): P[] | undefined {
  return isBack() ? (seen.get(path) as P[] | undefined) : undefined;
}

function pageAfter(before: readonly Page[], path: string): string {
  const next = before.at(-1)?.next;
  return next == null ? path : `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(next)}`;
}
