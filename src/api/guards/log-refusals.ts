import type { MiddlewareHandler } from 'hono';
import type { Reach } from '../reach.ts';
import type { Problem } from '../types.ts';
import { clientAddress } from './client-address.ts';

const LONGEST_PATH = 200;

/** A request that was refused. Nothing of what was asked or sent is in it: no question, no body, no password, no token. */
export interface Refusal {
  status: number;
  code: string;
  method: string;
  path: string;
  address: string;
}

/** Tells of each request that was refused; not of addresses where there is nothing. */
export function logRefusals(reach: Reach, refused: (refusal: Refusal) => void): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { status, headers } = c.res;
    if (status < 400 || status >= 500 || status === 404) return;
    const isProblem = headers.get('content-type') === 'application/problem+json';
    const { code } = isProblem ? ((await c.res.clone().json()) as Problem) : { code: 'refused' };
    const path = c.req.path.replace(/[^\x21-\x7e]/gu, encodeURIComponent).slice(0, LONGEST_PATH);
    refused({ status, code, method: c.req.method, path, address: clientAddress(c, reach) });
  };
}
