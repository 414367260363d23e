import { contentHash } from '../../text/index.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { keyOf, type Sides } from './sides.ts';
import { splitEras } from './split-eras.ts';
import type { What } from './what.ts';

/** Claims of one deal, before people have joined or parted it and before it is told. */
export interface Group {
  /** Made of its sides, its weapon and the day with which it begins, if it is a later one. */
  id: string;
  sides: Sides;
  /** Entity id of a weapon, `category:` and a kind, or null. */
  what: string | null;
  /** The day from which it is another deal of the same parties and weapon, or null. */
  from: string | null;
  claims: PlacedClaim[];
  /** Claims that may be of this deal or of another. */
  maybe: PlacedClaim[];
}

/** New groups of claims that agree in sides and item. */
export function foundGroups(founders: readonly PlacedClaim[]): Group[] {
  const alike = Map.groupBy(founders, foundingKeyOf);
  return [...alike.values()].flatMap((members) => {
    const [{ sides, what: told }] = members as [PlacedClaim, ...PlacedClaim[]];
    const what = nameOf(told);
    return splitEras(members).map(({ from, claims }) => {
      const id = contentHash([keyOf(sides), what ?? '', from ?? ''].join('\n')).slice(0, 16);
      return { id, sides, what, from, claims, maybe: [] };
    });
  });
}

/** What claims agree in that found a deal together. */
export function foundingKeyOf({ sides, what }: Pick<PlacedClaim, 'sides' | 'what'>): string {
  return `${keyOf(sides)} | ${nameOf(what)}`;
}

/** What a deal of such claims is about: a weapon, `category:` and a kind, or nothing that is told. */
function nameOf({ weapon, category }: What): string | null {
  return weapon ?? (category ? `category:${category}` : null);
}
