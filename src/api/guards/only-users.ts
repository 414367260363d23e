import type { Context, MiddlewareHandler } from 'hono';
import { mayDo, type Person, type UserRole } from '../../model/index.ts';
import type { Access, Register, WithCookies } from '../../store/index.ts';
import { problem } from '../problem.ts';
import { isBeyond, type Reach } from '../reach.ts';
import { neededFor } from './needed-role.ts';

/**
 * Settles whether whoever asks may do everything: on this machine alone, while the register has no users. Once it had some the
 * server stays closed, whoever is removed meanwhile.
 */
export function settleOpen(register: Register, reach: Reach): MiddlewareHandler {
  let closed = isBeyond(reach);
  return async (c, next) => {
    closed ||= await register.hasUsers();
    c.set('open', !closed);
    await next();
  };
}

/** Lets in who signed in, by a cookie or a token, and may do what they ask for. Sets `person`. */
export function onlyUsers(access: () => Promise<Access>): MiddlewareHandler {
  return async (c, next) => {
    if (c.get('open')) return next();
    const { answer: person, cookies } = await whoAsks(c, await access());
    if (person) c.set('person', person);
    const refusal = refusalOf(c, person);
    if (refusal) c.res = refusal;
    else await next();
    // Who just signed in or out has the newer ones already.
    if (c.res.headers.has('set-cookie')) return;
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  };
}

/** A token goes before a cookie: where it is none any more, nobody is let in by the other. */
async function whoAsks(c: Context, { sessions, tokens }: Access): Promise<WithCookies<Person | null>> {
  const bearer = /^Bearer +(\S+) *$/iu.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    c.set('signedInWith', 'token');
    return { answer: await tokens.find(bearer), cookies: [] };
  }
  const cookie = c.req.header('cookie');
  if (cookie === undefined) return { answer: null, cookies: [] };
  c.set('signedInWith', 'session');
  return sessions.find(cookie);
}

/** Why a request is not let in; null where it is. */
function refusalOf(c: Context, person: Person | null): Response | null {
  const { role, inPerson } = neededFor(c.req.method, c.req.path);
  if (role === null) return null;
  if (!person) return notSignedIn(c);
  if (!mayDo(person.role, role)) return notAllowed(person, role);
  return inPerson && c.get('signedInWith') === 'token' ? noTokens() : null;
}

function notSignedIn(c: Context): Response {
  const answer = problem({
    status: 401,
    code: c.req.header('authorization') === undefined ? 'not-signed-in' : 'wrong-token',
    detail: 'This register is for its users.',
    wayOut: 'Sign in at /api/session, or send «Authorization: Bearer TOKEN» with a token that was not revoked.',
  });
  answer.headers.set('www-authenticate', 'Bearer');
  return answer;
}

function notAllowed({ role }: Person, needed: UserRole): Response {
  return problem({
    status: 403,
    code: 'not-allowed',
    detail: `This takes the role «${needed}», and yours is «${role}».`,
    wayOut: 'Ask an admin of the register for it.',
  });
}

function noTokens(): Response {
  return problem({
    status: 403,
    code: 'not-allowed',
    detail: 'Users, passwords and tokens are not for programs with a token.',
    wayOut: 'Sign in with your password, or use «isnad user» and «isnad token».',
  });
}
