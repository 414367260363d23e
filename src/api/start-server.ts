import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { IsnadError } from '../model/index.ts';
import { DealUpkeep } from '../pipeline/deals/index.ts';
import type { Imports } from '../pipeline/imports/index.ts';
import type { Register } from '../store/index.ts';
import { type AppOptions, createApp } from './create-app.ts';
import { defaultImports } from './default-imports.ts';
import { isBeyond, type Reach, urlOf } from './reach.ts';

const DEFAULT_PORT = 4766;
const PORTS_TRIED = 20;
const PATIENCE_MS = 2000;

export interface ServerOptions extends Omit<AppOptions, 'deals'> {
  /** 0 takes any free port. Unsaid: 4766, or the next that is free. */
  port?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4766`, without a slash at the end. */
  url: string;
  /**
   * Takes no more requests and waits for those at work, two seconds at most; cancels imports and waits until what they had read is
   * kept, and for an update of deals. The register stays open.
   */
  close(): Promise<void>;
}

/**
 * Serves a register: on loopback, or where `reach` says. Throws `no-users` where others than the people at this machine could reach a register
 * without users, `port-busy` where the port asked for is taken, and `bad-host` where there is no such address here.
 */
export async function startServer({ port, ...options }: ServerOptions): Promise<RunningServer> {
  const { reach = {}, register, report = () => {}, imports = defaultImports(options) } = options;
  await refuseWithoutUsers(register, reach);
  const deals = new DealUpkeep(register, { report });
  const app = createApp({ ...options, imports, deals });
  const first = port ?? DEFAULT_PORT;
  const last = port === undefined ? first + PORTS_TRIED - 1 : first;
  for (let candidate = first; candidate <= last; candidate++) {
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    const listening = await listen(server, candidate, reach.host);
    if (listening === null) continue;
    const end = () => Promise.all([close(server, imports), deals.stop()]).then(() => undefined);
    return { url: urlOf(reach, listening), close: end };
  }
  const which = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
  throw new IsnadError('port-busy', `${which} in use or may not be used.`, {
    wayOut: 'Name another with --port, or 0 for any free one.',
  });
}

async function refuseWithoutUsers(register: Register, reach: Reach): Promise<void> {
  if (!isBeyond(reach) || (await register.hasUsers())) return;
  throw new IsnadError('no-users', 'A register without users is served to this machine alone.', {
    wayOut: 'Add an admin first: «isnad user add NAME».',
  });
}

/** The port that the server listens on; null where it is taken or not allowed. */
function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(badHost(error, host));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function badHost(error: NodeJS.ErrnoException, host: string): Error {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'ENOTFOUND' && error.code !== 'EAI_AGAIN') return error;
  return new IsnadError('bad-host', `This machine has no address «${host}».`, {
    wayOut: 'Name one that it has with --host; 0.0.0.0 is all of them.',
  });
}

async function close(server: Server, imports: Imports): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
  // Whoever watches an import hears of its end, and then leaves.
  await imports.stop();
  await closed;
}
