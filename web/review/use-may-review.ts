import { useMay } from '../account/use-session.ts';

/** True where whoever is before the page may say something of claims; the server has the last word. */
export function useMayReview(): boolean {
  return useMay('review');
}
