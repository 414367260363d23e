import { createMiddleware } from 'hono/factory';
import { whileWanted } from '../../store/index.ts';

/** A reader who goes away, or types on, is not searched for any further. What changes something is done to its end. */
export const whoWaits = createMiddleware(async (c, next) => {
  if (c.req.method === 'GET') await whileWanted(c.req.raw.signal, next);
  else await next();
});
