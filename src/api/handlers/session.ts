import type { Context } from 'hono';
import type { Person } from '../../model/index.ts';
import type { WithCookies } from '../../store/index.ts';
import type { changePassword, getSession, signIn, signOut } from '../routes.ts';
import type { AccessHandler } from '../services.ts';
import { signedInPerson } from './signed-in-person.ts';

export const getSessionHandler: AccessHandler<typeof getSession> = () => (c) =>
  c.json({ users: !c.get('open'), person: c.get('person') ?? null }, 200);

export const signInHandler: AccessHandler<typeof signIn> = (access) => async (c) => {
  const { sessions } = await access();
  const session = await sessions.begin({ ...c.req.valid('json'), userAgent: c.req.header('user-agent') });
  return c.json({ users: true, person: withCookies(c, session) }, 200);
};

export const signOutHandler: AccessHandler<typeof signOut> = (access) => async (c) => {
  const { sessions } = await access();
  withCookies(c, await sessions.end(c.req.header('cookie') ?? ''));
  return c.body(null, 204);
};

/** Asks for the old password again, so that an open browser is not enough to lock its owner out. */
export const changePasswordHandler: AccessHandler<typeof changePassword> = (access) => async (c) => {
  const { sessions, users } = await access();
  const { id, name } = signedInPerson(c);
  const { current, password } = c.req.valid('json');
  const userAgent = c.req.header('user-agent');
  await sessions.begin({ name, password: current, userAgent });
  await users.setPassword(id, password);
  const session = await sessions.begin({ name, password, userAgent });
  return c.json({ users: true, person: withCookies(c, session) }, 200);
};

function withCookies<T extends Person | null>(c: Context, { answer, cookies }: WithCookies<T>): T {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  return answer;
}
