import type { Carrier } from '../../model/index.ts';
import type { CarryingDocument, SharedText } from './carrying-document.ts';

/** What makes two documents one lineage, the strongest first. */
export interface Tie {
  a: string;
  b: string;
  kind: Exclude<Carrier['tie'], 'first'>;
  /** The one that the other credits, where that is told. */
  credited: string | null;
  /** Share of text, for the order among ties of one kind. */
  strength: number;
}

/** All ties among documents that carry one deal. */
export function tiesOf(documents: readonly CarryingDocument[], texts: readonly SharedText[]): Tie[] {
  const among = new Set(documents.map(({ id }) => id));
  const byText = texts
    .filter(({ a, b }) => among.has(a) && among.has(b))
    .map(({ a, b, shared }): Tie => ({ a, b, kind: 'same-text', credited: null, strength: shared }));
  return [
    ...byText,
    ...documents.flatMap((one, i) => documents.slice(i + 1).flatMap((other) => tiesBetween(one, other))),
  ];
}

/** «نقلا عن رويترز» beside Reuters' own page; two pages with «أ ف ب» below; two whose chains end in one ministry. */
function tiesBetween(one: CarryingDocument, other: CarryingDocument): Tie[] {
  const tie = (kind: Tie['kind'], credited: string | null = null): Tie => {
    return { a: one.id, b: other.id, kind, credited, strength: 0 };
  };
  if (one.publisher && mediatorsOf(other).has(one.publisher)) return [tie('credits', one.id)];
  if (other.publisher && mediatorsOf(one).has(other.publisher)) return [tie('credits', other.id)];
  const credits = mediatorsOf(other);
  if ([...mediatorsOf(one)].some((outlet) => credits.has(outlet))) return [tie('same-credit')];
  const ends = originsOf(other);
  if ([...originsOf(one)].some((source) => ends.has(source))) return [tie('same-source')];
  return [];
}

/** Outlets that a document has its report from: credited below it, or links of its chains. */
function mediatorsOf({ credits, claims }: CarryingDocument): Set<string> {
  const links = claims.flatMap(({ attribution }) =>
    attribution.flatMap(({ source, with: more = [] }) => [source, ...more]),
  );
  return new Set([...credits, ...links.filter((source) => source.startsWith('outlet:'))]);
}

/** Sources by name that the chains of a document end in. */
export function originsOf({ claims }: CarryingDocument): Set<string> {
  const ends = claims.flatMap(({ attribution }) => attribution.at(-1) ?? []);
  return new Set(ends.flatMap(({ source, with: more = [] }) => [source, ...more]).filter(isNamed));
}

/** True where a document's chains end in somebody without a name. */
export function hasAnonymous({ claims }: CarryingDocument): boolean {
  return claims.some(({ attribution }) => attribution.at(-1)?.source.startsWith('anonymous:'));
}

function isNamed(source: string): boolean {
  return !source.startsWith('anonymous:');
}
