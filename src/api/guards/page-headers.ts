import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Reach } from '../reach.ts';

/** Headers of every answer: pages run only what this server ships, and nothing may frame or embed them. */
export function pageHeaders({ proxy = false }: Reach): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // Over plain HTTP on loopback it would mean nothing, and it would hit every other server on that name.
    strictTransportSecurity: proxy ? 'max-age=31536000' : false,
  });
}
