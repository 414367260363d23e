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

/**
 * Whether whoever is here may do what a role may. All may do all where the register has no users, and until that is known; the server
 * asks again.
 */
export function useMay(needed: UserRole): boolean {
  const person = usePerson();
  return person === null || order.indexOf(person.role) >= order.indexOf(needed);
}

/** Signs out, and forgets all that was shown. Throws a RequestError where the server does not answer. */
export async function signOut(): Promise<void> {
  await request(PATH, { method: 'DELETE' });
  const session: Session = { users: true, person: null };
  queryClient.clear();
  queryClient.setQueryData(['resource', PATH], session);
}
