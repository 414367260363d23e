import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { RequestError, request } from './request.ts';

/** `data` stays while the next answer is on its way, so that a screen does not blink. */
export type Resource<T> = { data: T | null; error: RequestError | null; loading: boolean; retry: () => void };

/** What the API gives for `path`, asked again when it changes or on `retry`; null asks for nothing yet. */
export function useResource<T>(path: string | null): Resource<T> {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['resource', path],
    queryFn: ({ signal }) => request<T>(path as string, { signal }),
    placeholderData: keepPreviousData,
    enabled: path !== null,
  });
  return {
    data: error || data === undefined ? null : data,
    error: error && asRequestError(error),
    loading: isFetching,
    retry: () => void refetch(),
  };
}

/** Any failure as one that can be shown. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return new RequestError({ code: 'internal', detail: error instanceof Error ? error.message : String(error) });
}
