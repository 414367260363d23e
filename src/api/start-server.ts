import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { IsnadError } from '../model/index.ts';
import { DealUpkeep } from '../pipeline/deals/index.ts';
import type { Imports } from '../pipeline/imports/index.ts';
import { type AppOptions, createApp } from './create-app.ts';
import { defaultImports } from './default-imports.ts';

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

/** Serves a register on loopback, and only there. Throws `port-busy` where the port asked for is taken. */
export async function startServer({ port, ...options }: ServerOptions): Promise<RunningServer> {
  const { register, report = () => {}, imports = defaultImports(options) } = options;
  const deals = new DealUpkeep(register, { report });
  const app = createApp({ ...options, imports, deals });
  const first = port ?? DEFAULT_PORT;
  const last = port === undefined ? first + PORTS_TRIED - 1 : first;
  for (let candidate = first; candidate <= last; candidate++) {
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    const listening = await listen(server, candidate);
    if (listening === null) continue;
    const end = () => Promise.all([close(server, imports), deals.stop()]).then(() => undefined);
    return { url: `http://127.0.0.1:${listening}`, close: end };
  }
  const which = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
  throw new IsnadError('port-busy', `${which} in use or may not be used.`, {
    wayOut: 'Name another with --port, or 0 for any free one.',
  });
}

/** The port that the server listens on; null where it is taken or not allowed. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
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
