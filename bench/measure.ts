/** What reading some documents cost. Times in milliseconds. */
export interface Measured {
  total: number;
  /** Per document, sorted. */
  each: number[];
}

/** Runs `work` over each item and takes the time of each. */
export function measure<T>(items: readonly T[], work: (item: T) => unknown): Measured {
  const each = items.map((item) => {
    const started = performance.now();
    work(item);
    return performance.now() - started;
  });
  each.sort((a, b) => a - b);
  return { total: each.reduce((sum, time) => sum + time, 0), each };
}

/** The value below which `share` of the sorted values lie. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The least time of several runs, which is the one that other work on the machine disturbed least. */
export function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => measure([0], work).total));
}
