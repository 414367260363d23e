import type { Register } from '../../src/store/index.ts';
import { quantile } from '../measure.ts';
import type { Question } from './questions.ts';

/** How often each way of a question is asked; the first time counts, too. */
const TIMES = 5;

/**
 * Asks a question in all its ways and gives the times in milliseconds, and which way was slowest. `processor` is what 95 of 100 took of
 * this process's time: embedded that is what the clock says on a machine that does nothing else.
 */
export async function ask(
  register: Register,
  { ways }: Question,
): Promise<{ p50: number; p95: number; processor: number; slowest: string }> {
  const times: number[] = [];
  const processor: number[] = [];
  let worst = { name: '', time: 0 };
  for (const { name, ask } of ways) {
    const each: number[] = [];
    for (let k = 0; k < TIMES; k++) {
      const before = process.cpuUsage();
      const started = performance.now();
      await ask(register);
      each.push(performance.now() - started);
      const { user, system } = process.cpuUsage(before);
      processor.push((user + system) / 1000);
    }
    times.push(...each);
    const median = quantile(
      each.toSorted((a, b) => a - b),
      0.5,
    );
    if (median > worst.time) worst = { name, time: median };
  }
  times.sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    processor: quantile(processor, 0.95),
    slowest: `${worst.name}, ${worst.time.toFixed(0)} ms`,
  };
}
