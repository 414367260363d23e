import type { Session } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';

/**
 * True where whoever is before the page may say something of claims: everybody where the register has no users, else by role. As long as
 * that is not known it is true; the server has the last word.
 */
export function useMayReview(): boolean {
  const { data } = useResource<Session>('/api/session');
  if (data === null) return true;
  return !data.users || (data.person !== null && data.person.role !== 'read');
}
