import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets only this server's own pages, and programs that are no browser, change anything or have an article read. */
export const ownPages = createMiddleware(async (c, next) => {
  if (safe.has(c.req.method)) return next();
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const own =
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none');
  if (own) return next();
  return problem({ status: 403, code: 'foreign-origin', detail: 'The request comes from the page of another site.' });
});
