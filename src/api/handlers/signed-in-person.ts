import type { Context } from 'hono';
import { IsnadError, type Person } from '../../model/index.ts';

/** Who is signed in. Throws `no-users` where the register is open to whoever is at this machine. */
export function signedInPerson(c: Context): Person {
  const person: Person | undefined = c.get('person');
  if (person) return person;
  throw new IsnadError('no-users', 'This register has no users: whoever is at this machine may do everything.', {
    wayOut: 'Add an admin with «isnad user add NAME», and sign in.',
  });
}
