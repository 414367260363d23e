import { useState } from 'react';
import type { ImportState } from '../../src/api/types.ts';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { navigate, useAddress, withLang } from '../routing/location.ts';

/** Begins an import and goes to where it is shown. */
export function useStart() {
  const { search } = useAddress();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);
  const start = async (begin: () => Promise<ImportState>) => {
    setBusy(true);
    setError(null);
    try {
      const { id } = await begin();
      navigate(withLang(`/add?import=${id}`, search));
    } catch (reason) {
      setError(asRequestError(reason));
    }
    setBusy(false);
  };
  return { busy, error, start };
}
