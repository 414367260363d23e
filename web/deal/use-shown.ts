import { useState } from 'react';

/** The first so many of a long list, and how to see as many again; null where all are shown. */
export function useShown<T>(all: readonly T[], step: number): { shown: readonly T[]; more: (() => void) | null } {
  const [count, setCount] = useState(step);
  return { shown: all.slice(0, count), more: count < all.length ? () => setCount(count + step) : null };
}
