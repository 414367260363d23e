import { useState } from 'react';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';

export type Sending = {
  /** Why the last time failed. */
  error: RequestError | null;
  busy: boolean;
  /** Does something that asks the server; says whether it was done. */
  send: (work: () => Promise<void>) => Promise<boolean>;
};

/** One thing that a form does: never twice at once, and with what went wrong beside it. */
export function useSending(): Sending {
  const [error, setError] = useState<RequestError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (failure) {
      setError(asRequestError(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { error, busy, send };
}
