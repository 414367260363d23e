import { useCallback, useState } from 'react';
import type { Decision } from './verbs.ts';

export type Tally = Partial<Record<Decision, number>>;

const KEY = 'isnad.sitting';

/** How much was decided since the browser's tab was opened, also after a look at an article in between. */
export function useSitting(): { tally: Tally; count: (decision: Decision, by: 1 | -1) => void } {
  const [tally, setTally] = useState(read);
  const count = useCallback((decision: Decision, by: 1 | -1) => {
    setTally((before) => {
      const now = { ...before, [decision]: Math.max(0, (before[decision] ?? 0) + by) };
      try {
        sessionStorage.setItem(KEY, JSON.stringify(now));
      } catch {
        // A browser that keeps nothing counts until the page is left.
      }
      return now;
    });
  }, []);
  return { tally, count };
}

function read(): Tally {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Tally;
  } catch {
    return {};
  }
}
