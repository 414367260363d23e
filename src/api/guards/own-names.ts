import type { MiddlewareHandler } from 'hono';
import { problem } from '../problem.ts';
import { answersTo, type Reach } from '../reach.ts';

/**
 * Answers only to the server's own names. A page elsewhere can point a name of its own at this server's address (DNS rebinding) and
 * would then be of the same origin; its requests carry that name.
 */
export function ownNames(reach: Reach): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (answersTo(host, reach)) return next();
    return problem({
      status: 421,
      code: 'wrong-host',
      detail: 'This server does not answer to that name.',
      wayOut: 'Open it as http://127.0.0.1, or start it with --allow-host and the name.',
    });
  };
}
