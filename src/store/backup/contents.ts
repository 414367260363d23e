import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TableRows } from './table-rows.ts';

/** What tables hold, in short: of each the number of its rows, and a sum that tells whether they are the same rows. */
export const contentsSchema = z.record(z.string(), z.object({ rows: z.int().nonnegative(), sum: z.string() }));
export type Contents = z.infer<typeof contentsSchema>;

/** Hears from time to time how many rows were done. */
export type Progress = (rows: number) => void;

const MODULUS = 1n << 256n;

/**
 * Counts rows and sums them up as they pass: the SHA-256 of each row, added modulo 2^256. The order of rows does not count, so that two
 * databases that sort otherwise, or not at all, can be compared.
 */
export class Tally {
  readonly #tables = new Map<string, { rows: number; sum: bigint }>();

  add({ table, rows }: TableRows): void {
    const tally = this.#tables.get(table) ?? { rows: 0, sum: 0n };
    for (const row of rows) {
      const hash = createHash('sha256').update(row).digest('hex');
      tally.sum = (tally.sum + BigInt(`0x${hash}`)) % MODULUS;
    }
    tally.rows += rows.length;
    this.#tables.set(table, tally);
  }

  /** Passes batches on and counts them; `progress` hears how many rows have passed. */
  async *counting(batches: AsyncIterable<TableRows>, progress: Progress): AsyncGenerator<TableRows> {
    let passed = 0;
    for await (const batch of batches) {
      this.add(batch);
      passed += batch.rows.length;
      progress(passed);
      yield batch;
    }
  }

  get contents(): Contents {
    return Object.fromEntries(
      [...this.#tables].map(([table, { rows, sum }]) => [table, { rows, sum: sum.toString(16).padStart(64, '0') }]),
    );
  }
}

/** The tables whose rows are not the same, with how many each side has; none where all is as it was. */
export function differences(wanted: Contents, found: Contents): string[] {
  const tables = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  const none = { rows: 0, sum: '0'.repeat(64) };
  return [...tables].flatMap((table) => {
    const [a, b] = [wanted[table] ?? none, found[table] ?? none];
    if (a.rows === b.rows && a.sum === b.sum) return [];
    return [a.rows === b.rows ? `${table}: other rows` : `${table}: ${b.rows} rows instead of ${a.rows}`];
  });
}
