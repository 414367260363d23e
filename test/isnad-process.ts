import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The command's entry, as it lies in the sources. */
export const main = join(import.meta.dirname, '../src/cli/main.ts');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the command as a process of its own, as a user would. */
export function startIsnad(args: readonly string[], env: Record<string, string> = {}) {
  const { NO_COLOR: _, ISNAD_REGISTER: __, ISNAD_DATABASE_URL: ___, ...inherited } = process.env;
  return spawn(process.execPath, [main, ...args], { env: { ...inherited, ...env } });
}

/** Runs the command to its end. `input` goes to its standard input. */
export async function isnad(
  args: readonly string[],
  input: string | Uint8Array | Readable = '',
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = startIsnad(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  child.stdin.on('error', () => {});
  if (typeof input === 'string' || input instanceof Uint8Array) child.stdin.end(input);
  else input.pipe(child.stdin);
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** The lines of JSONL that were printed. */
export function jsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
