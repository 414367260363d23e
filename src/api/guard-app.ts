import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Access, foldName, type Register } from '../store/index.ts';
import { type Limits, limitPasswords, limitRequests, usualLimits } from './guards/limits.ts';
import { logRefusals, type Refusal } from './guards/log-refusals.ts';
import { onlyUsers, settleOpen } from './guards/only-users.ts';
import { ownNames } from './guards/own-names.ts';
import { ownPages } from './guards/own-pages.ts';
import { pageHeaders } from './guards/page-headers.ts';
import { smallBodies } from './guards/small-bodies.ts';
import { wholeRequests } from './guards/whole-requests.ts';
import type { Reach } from './reach.ts';

export interface GuardOptions {
  /** How the server is reached; unsaid: from this machine alone. */
  reach?: Reach | undefined;
  /** How many requests are answered in a while. */
  limits?: Partial<Limits> | undefined;
  /** Hears of each request that is refused. */
  refused?: ((refusal: Refusal) => void) | undefined;
}

/** What stands before every answer, from the outside in. `access` opens the register's users where they are asked for. */
export function guardApp(
  app: OpenAPIHono,
  { reach = {}, limits: given, refused = () => {} }: GuardOptions,
  register: Register,
  access: () => Promise<Access>,
): void {
  const limits = { ...usualLimits, ...given };
  app.use(
    pageHeaders(reach),
    logRefusals(reach, refused),
    ownNames(reach),
    ownPages(reach),
    wholeRequests,
    smallBodies,
  );
  app.use('/api/*', settleOpen(register, reach), limitRequests(limits, reach), onlyUsers(access));
  const [bySender, byName] = limitPasswords(limits, reach, nameTried);
  app.on('POST', '/api/session', bySender, byName);
  app.on('PUT', '/api/password', bySender, byName);
}

/** Whose password a request tries; however the name is written, it is the same one. */
async function nameTried(c: Context): Promise<string> {
  if (c.req.method === 'PUT') return foldName(c.get('person')?.name ?? '');
  const body: unknown = await c.req.json().catch(() => null);
  const name = typeof body === 'object' && body !== null && 'name' in body ? body.name : '';
  return typeof name === 'string' ? foldName(name.slice(0, 200)) : '';
}
