import { IncomingMessage } from 'node:http';
import { createMiddleware } from 'hono/factory';

/**
 * Gives requests without a length a form that the limit of bodies can take apart: it makes a new `Request` of them, which Node refuses of the light
 * one that comes from a socket. `DELETE /api/session` has no body and says nothing of it; uploads in chunks do not know how long they will be.
 */
export const wholeRequests = createMiddleware(async (c, next) => {
  const { method, headers, url, signal } = c.req.raw;
  const fromSocket = c.env?.incoming instanceof IncomingMessage;
  if (fromSocket && method !== 'GET' && method !== 'HEAD' && !headers.has('content-length')) {
    const body = headers.has('transfer-encoding') ? c.req.raw.body : null;
    c.req.raw = new Request(url, { method, headers, signal, body, ...(body && { duplex: 'half' }) });
  }
  await next();
});
