import { toQuery } from './to-query.ts';

/** Builds the tables by which words are searched for, which holds a process up for a moment: better before anybody asks. */
export function prepareSearch(): void {
  // Any question in Arabic letters needs them.
  toQuery('\u0628');
}
