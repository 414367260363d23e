import { useCallback, useMemo, useState } from 'react';
import { navigate, useAddress } from '../routing/location.ts';

/** Where the mouse is: on the card of a claim, on words of the article (of any number of claims), or on neither. */
export type Pointed = { from: 'claim' | 'article'; indices: readonly number[] } | null;

export type Pointing = {
  /** Claims that are lit: those pointed at, else the current one. */
  lit: ReadonlySet<number>;
  /** The claim that the reader has chosen or walked to. */
  current: number | null;
  pointed: Pointed;
  point: (pointed: Pointed) => void;
  choose: (index: number) => void;
};

/** Which claims are lit. The current one is in the address (`#claim-…`), so that it can be shared and survives a reload. */
export function usePointing(ids: readonly string[]): Pointing {
  const { hash } = useAddress();
  const [pointed, setPointed] = useState<Pointed>(null);
  const found = ids.findIndex((id) => hash === addressOf(id));
  const current = found === -1 ? null : found;

  const point = useCallback((next: Pointed) => setPointed((before) => (isSame(before, next) ? before : next)), []);
  const choose = useCallback(
    (index: number) => {
      const id = ids[index];
      if (id === undefined) return;
      const { pathname, search } = window.location;
      navigate(pathname + search + addressOf(id), { replace: true });
      // Whoever walks by keyboard past a resting mouse sees the claim walked to.
      setPointed(null);
    },
    [ids],
  );
  const lit = useMemo(() => new Set(pointed?.indices ?? (current === null ? [] : [current])), [pointed, current]);
  return { lit, current, pointed, point, choose };
}

/** The part of a reading page's address that names a claim. */
export function addressOf(claimId: string): string {
  return `#claim-${encodeURIComponent(claimId)}`;
}

function isSame(a: Pointed, b: Pointed): boolean {
  return a?.from === b?.from && String(a?.indices) === String(b?.indices);
}
