import { useEffect, useState } from 'react';
import type { ReviewPreview } from '../../src/api/types.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';

/** What deals would be joined, or which claims would leave a deal. */
export type Asked = { verb: 'join'; deals: readonly string[] } | { verb: 'part'; deal: string; out: readonly string[] };

export type Previewing = {
  preview: ReviewPreview | null;
  error: RequestError | null;
  loading: boolean;
  again: () => void;
};

/** What would become of deals, asked again when what is asked changes; null asks for nothing. */
export function usePreview(asked: Asked | null): Previewing {
  const [state, setState] = useState<Omit<Previewing, 'again'>>({
    preview: null,
    error: null,
    loading: asked !== null,
  });
  const [round, setRound] = useState(0);
  const body = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again.
  useEffect(() => {
    if (body === 'null') return setState({ preview: null, error: null, loading: false });
    const controller = new AbortController();
    setState(({ preview }) => ({ preview, error: null, loading: true }));
    request<ReviewPreview>('/api/reviews/preview', { body: JSON.parse(body), signal: controller.signal }).then(
      (preview) => setState({ preview, error: null, loading: false }),
      (reason: unknown) => {
        if (!controller.signal.aborted) setState({ preview: null, error: asRequestError(reason), loading: false });
      },
    );
    return () => controller.abort();
  }, [body, round]);
  return { ...state, again: () => setRound(round + 1) };
}
