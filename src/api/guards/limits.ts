import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { problem } from '../problem.ts';
import type { Reach } from '../reach.ts';
import { clientAddress, senderOf } from './client-address.ts';

/** How many requests are answered in a while. */
export interface Limits {
  /** To the API, of one sender in a minute. */
  requests: number;
  /** Wrong passwords of one sender in a quarter of an hour. */
  wrongBySender: number;
  /** Wrong passwords for one name in a quarter of an hour, from wherever they come. */
  wrongByName: number;
}

export const usualLimits: Limits = { requests: 3000, wrongBySender: 30, wrongByName: 10 };

const MINUTE_MS = 60_000;

/** Counts requests of all kinds, where the register is not open to whoever is at this machine. */
export function limitRequests({ requests }: Limits, reach: Reach): MiddlewareHandler {
  return limiter({
    limit: requests,
    windowMs: MINUTE_MS,
    skip: (c) => c.get('open') === true,
    keyGenerator: (c) => senderOf(clientAddress(c, reach)),
  });
}

/** Counts wrong passwords, by sender and by name; `nameOf` says whose password a request tries. */
export function limitPasswords(
  { wrongBySender, wrongByName }: Limits,
  reach: Reach,
  nameOf: (c: Context) => Promise<string>,
): [MiddlewareHandler, MiddlewareHandler] {
  const counted = { windowMs: 15 * MINUTE_MS, skipSuccessfulRequests: true };
  return [
    limiter({ ...counted, limit: wrongBySender, keyGenerator: (c) => senderOf(clientAddress(c, reach)) }),
    limiter({ ...counted, limit: wrongByName, keyGenerator: nameOf }),
  ];
}

interface Counting {
  limit: number;
  windowMs: number;
  keyGenerator: (c: Context) => string | Promise<string>;
  skip?: (c: Context) => boolean;
  skipSuccessfulRequests?: boolean;
}

function limiter(counting: Counting): MiddlewareHandler {
  return rateLimiter({ ...counting, standardHeaders: false, handler: tooMany });
}

function tooMany(c: Context): Response {
  const { resetTime } = c.get('rateLimit') as { resetTime?: Date };
  const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? Date.now()) - Date.now()) / 1000));
  const answer = problem({
    status: 429,
    code: 'too-many-requests',
    detail: 'Too many requests came in a short time.',
    wayOut: `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  });
  answer.headers.set('retry-after', String(seconds));
  return answer;
}
