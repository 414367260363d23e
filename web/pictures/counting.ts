import type { Counting } from '../../src/api/types.ts';

/** What pictures count, as the address has it under `count`. */
export const countings: readonly Counting[] = ['reports', 'deals', 'origins'];

export function readCounting(search: string): Counting {
  const asked = new URLSearchParams(search).get('count');
  return countings.find((counting) => counting === asked) ?? 'reports';
}
