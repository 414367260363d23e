import type { UserRole } from '../src/model/index.ts';
import type { Register } from '../src/store/index.ts';

/** A password that nobody would guess, of somebody in a test. */
export const PASSWORD = 'lantern-otter-quarry-nine';

/** Adds somebody to a register and gives the `Cookie` header of a session of theirs. */
export async function signedIn(register: Register, name: string, role: UserRole): Promise<string> {
  const { users, sessions } = await register.access();
  if ((await users.byName(name)) === null) await users.add({ name, password: PASSWORD, role });
  const { cookies } = await sessions.begin({ name, password: PASSWORD });
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}
