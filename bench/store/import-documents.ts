import { Batches } from '../../src/pipeline/keep-in-batches.ts';
import type { Register } from '../../src/store/index.ts';
import { madeDocuments } from './made-documents.ts';

const PROGRESS = 5000;

/**
 * Keeps so many made documents, as `isnad add` keeps what it has read. Documents a second by the clock, and milliseconds of this
 * process's time per document, without the making of the documents.
 */
export async function importDocuments(register: Register, count: number): Promise<{ rate: number; processor: number }> {
  const batches = new Batches<number>(register);
  let clock = 0;
  let processor = 0;
  let n = 0;
  for (const extraction of madeDocuments(count)) {
    const started = performance.now();
    const before = process.cpuUsage();
    await batches.add(++n, extraction);
    if (n === count) await batches.end();
    const { user, system } = process.cpuUsage(before);
    clock += performance.now() - started;
    processor += (user + system) / 1000;
    if (n % PROGRESS === 0) process.stderr.write(`\r${n} documents, ${((n / clock) * 1000).toFixed(0)} a second `);
  }
  process.stderr.write('\n');
  return { rate: (count / clock) * 1000, processor: processor / count };
}
