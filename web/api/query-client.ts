import { QueryClient } from '@tanstack/react-query';

/**
 * What the API has answered in this visit. An answer is shown again for half a minute without asking; who goes back to a list finds
 * it as long as it was. Nothing is tried again behind the reader's back: a failure is shown, with a button.
 */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' } },
});
