import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';

/** An empty PostgreSQL server in a folder of its own, reached by a socket in that folder only. */
export interface PostgresServer {
  /** Of the database `postgres`, whose owner is `isnad` and may do all. */
  address: string;
  /** Its folder, for what is to be broken. */
  folder: string;
  stop(): Promise<void>;
}

/**
 * Starts a server with the programs in `bin`; throws where it does not answer within half a minute. Its texts are in the order of
 * American English where it knows that: what we sort must not hang on the order of the server's language. With a password it asks for it.
 */
export async function startPostgres(bin: string, password?: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postgres-'));
  const as = ordinaryUser(folder);
  const data = join(folder, 'data');
  const create = ['-D', data, '-U', 'isnad', '-E', 'UTF8', '--locale=C', ...languageOf(bin), '--no-sync'];
  if (password === undefined) create.push('--auth=trust');
  else {
    writeFileSync(join(folder, 'password'), password);
    create.push('--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`);
  }
  execFileSync(join(bin, 'initdb'), create, { ...as, cwd: folder, stdio: 'pipe' });
  const serve = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), serve, { ...as, cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const stop = async () => {
    // A smart shutdown lets connections that are just closing go; a fast one would break them off.
    server.kill('SIGTERM');
    const hurry = globalThis.setTimeout(() => server.kill('SIGINT'), 5000);
    await ended;
    clearTimeout(hurry);
    rmSync(folder, { recursive: true, force: true });
  };
  const secret = password === undefined ? '' : `&password=${encodeURIComponent(password)}`;
  const address = `postgres:///postgres?user=isnad&host=${encodeURIComponent(folder)}${secret}`;
  for (let tries = 0; !(await answers(address)); tries++) {
    if (tries < 150 && server.exitCode === null) await setTimeout(200);
    else {
      await stop();
      throw new Error('the PostgreSQL server did not start');
    }
  }
  return { address, folder, stop };
}

/** Since version 15 a server can sort by ICU, whatever languages the machine has. */
function languageOf(bin: string): string[] {
  const help = execFileSync(join(bin, 'initdb'), ['--help'], { encoding: 'utf8' });
  return help.includes('--icu-locale') ? ['--locale-provider=icu', '--icu-locale=en-US'] : [];
}

/** PostgreSQL refuses to run as root: there the user of Debian's package takes its place. */
function ordinaryUser(folder: string): Pick<SpawnOptions, 'uid' | 'gid'> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const user = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, user.uid, user.gid);
  return user;
}

async function answers(address: string): Promise<boolean> {
  const client = new Client(address);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
