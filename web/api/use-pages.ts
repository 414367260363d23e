import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type RequestError, request } from './request.ts';
import { asRequestError } from './use-resource.ts';

type Page = { next: string | null };
export type Pages<P extends Page> = {
  pages: P[];
  error: RequestError | null;
  loading: boolean;
  /** True while the rows are those of the question before. */
  old: boolean;
  /** Asks for the page after the last; null where there is none. */
  more: (() => void) | null;
  retry: () => void;
};

/** The pages of a list, from the first; a new `path` starts over and keeps the old rows until the new ones are there. */
export function usePages<P extends Page>(path: string): Pages<P> {
  const query = useInfiniteQuery({
    queryKey: ['pages', path],
    queryFn: ({ pageParam, signal }) => request<P>(pageAfter(path, pageParam), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const { error, isFetching, hasNextPage, fetchNextPage, refetch } = query;
  const again = query.isFetchNextPageError ? fetchNextPage : refetch;
  return {
    pages: query.data?.pages ?? [],
    error: error && asRequestError(error),
    loading: isFetching,
    old: query.isPlaceholderData,
    more: hasNextPage && !query.isPlaceholderData && !error ? () => void fetchNextPage() : null,
    retry: () => void again(),
  };
}

function pageAfter(path: string, after: string | null): string {
  return after === null ? path : `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`;
}
