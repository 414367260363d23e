import { unusable } from './store-error.ts';

/** The address of a database on a PostgreSQL server, taken apart. */
export interface ServerAddress {
  /** As `pg` takes it, password included; never to be printed. */
  connectionString: string;
  /** The same for people: `postgres://USER@HOST:PORT/DATABASE`, without password and options. */
  name: string;
}

const WAY_OUT =
  'Write it as postgres://USER:PASSWORD@HOST/DATABASE, other signs of a password as %-codes («@» is %40).';

/** True of what is meant as an address, `postgres://…` or another's, and not as a folder. */
export function isAddress(place: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(place);
}

/**
 * Takes an address apart: `postgres://HOST/DATABASE`, user, password, port and options of libpq as they are usual, a socket as
 * `postgres:///DATABASE?host=/run/postgresql`.
 * Throws `register-unusable` where it names no PostgreSQL server or no database; what it may hold of a password is not repeated.
 */
export function parseAddress(address: string): ServerAddress {
  const url = parse(address);
  if (url === null || mayHoldPassword(url)) throw bad('This is no address of a database.', scheme(address));
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw bad('This is no address of a PostgreSQL server.', scheme(address));
  }
  const host = url.searchParams.get('host') ?? url.host;
  const user = url.searchParams.get('user') ?? url.username;
  const database = decoded(url.pathname.slice(1));
  const name = `postgres://${user === '' ? '' : `${user}@`}${host}/${database}`;
  if (database === '') throw bad('The address names no database.', name);
  // As psql reads it: `sslmode=require` asks for a line that is sealed, not for a certificate that is known.
  if (url.searchParams.has('sslmode')) url.searchParams.set('uselibpqcompat', 'true');
  return { connectionString: url.href, name };
}

/** The address without the password that it may hold, and that password: what is printed or logged needs no more. */
export function withoutPassword(address: string): { address: string; password: string | null } {
  parseAddress(address);
  const url = parse(address) as URL;
  const password = url.searchParams.get('password') ?? decoded(url.password);
  url.searchParams.delete('password');
  url.password = '';
  return { address: url.href, password: password === '' ? null : password };
}

function parse(address: string): URL | null {
  // «postgres://USER@/DATABASE», the server of this machine, is usual and yet no URL.
  const whole = URL.canParse(address) ? address : address.replace('@/', '@localhost/');
  return URL.canParse(whole) ? new URL(whole) : null;
}

/** A password with a bare «#», «/» or «?» in it ends the host too soon: the rest, with its «@», lands behind it. */
function mayHoldPassword({ hash, pathname, search }: URL): boolean {
  return (
    hash !== '' || /[/@]/u.test(decoded(pathname.slice(1))) || search.replace(/\bpassword=[^&]*/u, '').includes('@')
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function scheme(address: string): string {
  return `${address.slice(0, address.indexOf(':'))}://…`;
}

function bad(message: string, name: string) {
  return unusable(message, WAY_OUT, { kind: 'server', name });
}
