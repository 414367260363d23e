import { IsnadError } from '../../model/index.ts';
import type { Access, UserRow } from '../../store/index.ts';
import type { addUser, changeUser, listUsers, removeUser } from '../routes.ts';
import type { AccessHandler } from '../services.ts';
import { signedInPerson } from './signed-in-person.ts';

export const listUsersHandler: AccessHandler<typeof listUsers> = (access) => async (c) => {
  signedInPerson(c);
  const { users } = await access();
  return c.json({ users: await users.list() }, 200);
};

export const addUserHandler: AccessHandler<typeof addUser> = (access) => async (c) => {
  signedInPerson(c);
  const services = await access();
  const { id } = await services.users.add(c.req.valid('json'));
  return c.json(await userOf(services, id), 201);
};

export const changeUserHandler: AccessHandler<typeof changeUser> = (access) => async (c) => {
  const { id } = c.req.valid('param');
  const { role, password } = c.req.valid('json');
  if (password !== undefined) refuseSelf(id, signedInPerson(c).id, 'Change your own password at /api/password.');
  const services = await access();
  if (password !== undefined) await services.users.setPassword(id, password);
  if (role !== undefined) await services.users.setRole(id, role);
  return c.json(await userOf(services, id), 200);
};

export const removeUserHandler: AccessHandler<typeof removeUser> = (access) => async (c) => {
  const { id } = c.req.valid('param');
  refuseSelf(id, signedInPerson(c).id, 'Let another admin do it, or «isnad user remove».');
  const { users } = await access();
  await users.remove(id);
  return c.body(null, 204);
};

/** Whoever is signed in stays able to sign in, and to mend what they did. */
function refuseSelf(id: string, own: string, wayOut: string): void {
  if (id === own) throw new IsnadError('bad-user', 'This is yourself.', { wayOut, field: 'id' });
}

async function userOf({ users }: Access, id: string): Promise<UserRow> {
  const found = (await users.list()).find((user) => user.id === id);
  if (found) return found;
  throw new IsnadError('not-found', 'There is no user of that id.', {
    wayOut: 'GET /api/users lists them.',
    field: 'id',
  });
}
