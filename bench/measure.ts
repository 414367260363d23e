/** What reading some documents cost. Times in milliseconds. */
export interface Measured<R> {
  total: number;
  /** Per document, sorted. */
  each: number[];
  /** What the work gave, in the order of the items. */
  results: R[];
}

/** Runs `work` over each item and takes the time of each. */
export function measure<T, R>(items: readonly T[], work: (item: T) => R): Measured<R> {
  const results: R[] = [];
  const each = items.map((item) => {
    const started = performance.now();
    results.push(work(item));
    return performance.now() - started;
  });
  each.sort((a, b) => a - b);
  return { total: each.reduce((sum, time) => sum + time, 0), each, results };
}

/** The value below which `share` of the sorted values lie. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The least processor time of several runs, in milliseconds: other work on the machine disturbs it little. */
export function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => processorTime(work)));
}

/** Processor time that some work takes, in milliseconds. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
