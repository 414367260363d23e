import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script until it is killed with SIGKILL, some milliseconds after it first spoke or, with `fromStart`, after it was started. */
export async function killedAfter(
  milliseconds: number,
  script: string,
  args: readonly string[],
  { fromStart = false } = {},
): Promise<string[]> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const ended = once(child, 'close');
  await Promise.race([fromStart ? once(child, 'spawn') : once(child.stdout, 'data'), ended]);
  await Promise.race([new Promise((resolve) => setTimeout(resolve, milliseconds)), ended]);
  child.kill('SIGKILL');
  await ended;
  // What stands behind the last line end was not said to its end.
  return said.split('\n').slice(0, -1);
}
