import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Reach } from '../reach.ts';

/** Where a request comes from, as far as one can know: the other end of the connection, or what the proxy there says. */
export function clientAddress(c: Context, { proxy = false }: Reach): string {
  const forwarded = proxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const address = forwarded || (c.env?.incoming ? getConnInfo(c).remote.address : undefined);
  return address?.replace(/^::ffff:(?=\d+\.)/iu, '') ?? 'unknown';
}

/** What requests of one sender are counted by. Whoever has an IPv6 address has the 2^64 beside it as well. */
export function senderOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
