import { useCallback, useEffect, useMemo, useState } from 'react';
import { navigate, useAddress } from '../routing/location.ts';

export type Pointing = {
  /** Claims that are lit: those pointed at, else the current one. */
  lit: ReadonlySet<number>;
  /** The claim that the reader has chosen or walked to. */
  current: number | null;
  /** Who lit them: what the other side then brings into view. */
  from: 'claim' | 'article';
  choose: (index: number) => void;
  pointAtClaim: (index: number | null) => void;
  pointAtWords: (indices: readonly number[]) => void;
};

/** Which claims are lit. The current one is in the address (`#claim-…`), so that it can be shared and survives a reload. */
export function usePointing(ids: readonly string[]): Pointing {
  const address = useAddress();
  const [pointed, setPointed] = useState<{ indices: readonly number[]; from: Pointing['from'] }>({
    indices: [],
    from: 'claim',
  });
  const found = ids.findIndex((id) => address.hash === `#claim-${encodeURIComponent(id)}`);
  const current = found === -1 ? null : found;

  const choose = useCallback(
    (index: number) => {
      const id = ids[index];
      const { pathname, search } = window.location;
      if (id !== undefined) navigate(`${pathname}${search}#claim-${encodeURIComponent(id)}`, { replace: true });
    },
    [ids],
  );
  const pointAtClaim = useCallback(
    (index: number | null) => setPointed({ indices: index === null ? [] : [index], from: 'claim' }),
    [],
  );
  const pointAtWords = useCallback((indices: readonly number[]) => setPointed({ indices, from: 'article' }), []);
  useEffect(() => setPointed({ indices: [], from: 'claim' }), [ids]);

  const lit = useMemo(
    () => new Set(pointed.indices.length > 0 ? pointed.indices : current === null ? [] : [current]),
    [pointed, current],
  );
  return { lit, current, from: pointed.from, choose, pointAtClaim, pointAtWords };
}

/** Brings `element` into view within its own scrolling pane, and only where it is out of it. */
export function reveal(element: Element | null | undefined): void {
  const pane = element?.closest('[data-pane]');
  if (!element || !pane) return;
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const margin = 24;
  if (box.top >= frame.top + margin && Math.min(box.bottom, box.top + frame.height / 2) <= frame.bottom - margin)
    return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: box.top - frame.top - frame.height / 4, behavior: calm ? 'auto' : 'smooth' });
}
