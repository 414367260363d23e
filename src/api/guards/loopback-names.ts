import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';

const names = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Answers only to the names of this machine. A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding)
 * and would then be of the same origin as this server; its requests carry that name.
 */
export const loopbackNames = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (names.has(host.replace(/:\d+$/u, '').toLowerCase())) return next();
  return problem({
    status: 421,
    code: 'wrong-host',
    detail: 'This server does not answer to that name.',
    wayOut: 'Open it as http://127.0.0.1.',
  });
});
