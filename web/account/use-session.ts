import type { Person, Session, UserRole } from '../../src/api/types.ts';
import { queryClient } from '../api/query-client.ts';
import { request } from '../api/request.ts';
import { type Resource, useResource } from '../api/use-resource.ts';

const PATH = '/api/session';

/** Who is signed in, and whether one has to be. */
export function useSession(): Resource<Session> {
  return useResource<Session>(PATH);
}

/** Who is signed in; null where nobody is, or nobody needs to be. */
export function usePerson(): Person | null {
  return useSession().data?.person ?? null;
}

const order: readonly UserRole[] = ['read', 'review', 'admin'];

/** Whether whoever is here may do what a role may: all may do all where the register has no users. */
export function useMay(needed: UserRole): boolean {
  const { data } = useSession();
  if (!data) return false;
  if (!data.users) return true;
  return data.person !== null && order.indexOf(data.person.role) >= order.indexOf(needed);
}

/** Signs out, and forgets all that was shown. Throws a RequestError where the server does not answer. */
export async function signOut(): Promise<void> {
  await request(PATH, { method: 'DELETE' });
  const session: Session = { users: true, person: null };
  queryClient.clear();
  queryClient.setQueryData(['resource', PATH], session);
}
