import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `isnad serve` in a process of its own, as it is used. */
export interface Serving {
  url: string;
  /** Memory of the process, in MiB; NaN where the machine does not tell. */
  memory(): number;
  stop(): Promise<void>;
}

const main = join(import.meta.dirname, '../../src/cli/main.ts');

export async function startServing(database: string): Promise<Serving> {
  const args = [main, 'serve', '--database', database, '--port', '0', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [first] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url } = JSON.parse(first) as { url: string };
  return {
    url,
    memory: () => memoryOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

function memoryOf(pid: number | undefined): number {
  try {
    const held = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(held) / 1024;
  } catch {
    return Number.NaN;
  }
}
