import type { MiddlewareHandler } from 'hono';
import { problem } from '../problem.ts';
import { originOf, type Reach } from '../reach.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets only this server's own pages, and programs that are no browser, ask the API for anything. Pages of the app may be linked
 * to from anywhere.
 */
export function ownPages(reach: Reach): MiddlewareHandler {
  return async (c, next) => {
    if (safe.has(c.req.method) && !c.req.path.startsWith('/api/')) return next();
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const own =
      (origin === undefined || origin === originOf(host, reach)) &&
      (site === undefined || site === 'same-origin' || site === 'none');
    if (own) return next();
    return problem({
      status: 403,
      code: 'foreign-origin',
      detail: 'The request comes from the page of another site.',
      wayOut: 'Ask from a page of this server, or from a program that is no browser.',
    });
  };
}
