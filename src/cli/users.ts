import { IsnadError, type Person } from '../model/index.ts';
import type { Access } from '../store/index.ts';
import { withRegister } from './open-register.ts';

/** Opens the users of a register, hands them over, and closes it whatever happens. `create`: where there is none yet, it is made. */
export async function withAccess<T>(
  place: string,
  use: (access: Access) => Promise<T>,
  { create = false } = {},
): Promise<T> {
  const { openRegister } = await import('../store/index.ts');
  return withRegister(openRegister(place, { create }), async (register) => use(await register.access()));
}

/** The user of a name. Throws `not-found` where there is none. */
export async function userNamed({ users }: Access, name: string): Promise<Person> {
  const found = await users.byName(name);
  if (found) return found;
  throw new IsnadError('not-found', `There is no user «${name}».`, { wayOut: '«isnad user list» lists them.' });
}
