import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets only this server's own pages, and programs that are no browser, ask the API for anything. Pages of the app may be linked
 * to from anywhere.
 */
export const ownPages = createMiddleware(async (c, next) => {
  if (safe.has(c.req.method) && !c.req.path.startsWith('/api/')) return next();
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const own =
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none');
  if (own) return next();
  return problem({ status: 403, code: 'foreign-origin', detail: 'The request comes from the page of another site.' });
});
