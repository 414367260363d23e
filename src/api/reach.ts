import { isIP } from 'node:net';

/** How a server is reached. */
export interface Reach {
  /** The address that it listens on; unsaid: 127.0.0.1. */
  host?: string | undefined;
  /** Names that it answers to, beside those of this machine; without a port. */
  hosts?: readonly string[] | undefined;
  /**
   * People come through a proxy on their side of https: cookies are for https alone, and the address of a request is the last one that
   * the proxy wrote into `x-forwarded-for`.
   */
  proxy?: boolean | undefined;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether anybody but the people at this machine may reach the server. */
export function isBeyond({ host = '127.0.0.1', hosts = [], proxy = false }: Reach): boolean {
  return proxy || hosts.length > 0 || !loopback.has(host.toLowerCase());
}

/**
 * Whether the server answers to the name of a `Host` header. Beyond this machine, addresses in digits are answered for, too: it takes a
 * name to point a page of somebody else's at this server (DNS rebinding).
 */
export function answersTo(header: string, reach: Reach): boolean {
  const name = header.replace(/:\d+$/u, '').toLowerCase();
  const bare = name.replace(/^\[(.*)\]$/u, '$1');
  if (loopback.has(bare) && (bare === name || bare === '::1')) return true;
  if ([reach.host, ...(reach.hosts ?? [])].some((host) => host?.toLowerCase() === name)) return true;
  return isBeyond(reach) && isIP(bare) !== 0;
}

/** The origin of this server's own pages, as a browser writes it. */
export function originOf(header: string, { proxy = false }: Reach): string {
  return `${proxy ? 'https' : 'http'}://${header}`;
}

/** Where to open it: by its first name where it has one. */
export function urlOf({ host = '127.0.0.1', hosts: [name] = [], proxy = false }: Reach, port: number): string {
  if (name !== undefined) return proxy ? `https://${name}` : `http://${name}:${port}`;
  const everywhere = host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
}
