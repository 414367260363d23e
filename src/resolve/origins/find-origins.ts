import type { Carrier, Lineage, Origins } from '../../model/index.ts';
import type { CarryingDocument, SharedText } from './carrying-document.ts';
import { changesFrom } from './figures.ts';
import { hasAnonymous, originsOf, type Tie, tiesOf } from './ties.ts';

/** The order in which a document looks for the one that it hangs on: whom it credits, whose words it prints, who says the same. */
const STRENGTH: readonly Tie['kind'][] = ['credits', 'same-text', 'same-credit', 'same-source'];

/**
 * Who stands behind a deal: documents that hang together by source, credit or text are one lineage, however many they are. Only
 * lineages that end in sources by name count as independent; where one is unnamed or untold, independence is not established.
 */
export function findOrigins(documents: readonly CarryingDocument[], texts: readonly SharedText[]): Origins {
  const inOrder = documents.toSorted(earlier);
  const ties = tiesOf(inOrder, texts);
  const lineages = joined(inOrder, ties).map((members) => lineageOf(members, ties));
  const named = lineages.filter(({ kind }) => kind === 'named').length;
  return { documents: documents.length, independent: named, established: named === lineages.length, lineages };
}

/** Documents in groups that ties hold together, each in the order of time. */
function joined(documents: readonly CarryingDocument[], ties: readonly Tie[]): CarryingDocument[][] {
  const leader = new Map(documents.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const above = leader.get(id) as string;
    return above === id ? id : find(above);
  };
  for (const { a, b } of ties) leader.set(find(b), find(a));
  return [...Map.groupBy(documents, ({ id }) => find(id)).values()];
}

function lineageOf(members: readonly CarryingDocument[], ties: readonly Tie[]): Lineage {
  // «نقلا عن الشرق الأوسط» beside that paper's own page: it passes on what it has from its source.
  const passers = new Set(members.map(({ publisher }) => publisher));
  const ends = [...new Set(members.flatMap((one) => [...originsOf(one)]))].sort();
  const origins = ends.some((id) => !passers.has(id)) ? ends.filter((id) => !passers.has(id)) : ends;
  const carriers = members.map((one, i) => carrierOf(one, members.slice(0, i), ties));
  if (origins.length > 0) return { kind: 'named', origins, carriers };
  const credits = [...new Set(members.flatMap((one) => one.credits))].sort();
  if (credits.length > 0) return { kind: 'named', origins: credits, carriers };
  if (members.some(hasAnonymous)) return { kind: 'anonymous', origins: [], carriers };
  return { kind: 'untold', origins: members[0]?.publisher ? [members[0].publisher] : [], carriers };
}

/** Hangs a document on the earlier one that it is tied to most strongly. */
function carrierOf(one: CarryingDocument, earlierOnes: readonly CarryingDocument[], ties: readonly Tie[]): Carrier {
  const { id: document, publisher, publishedAt: day } = one;
  const own = ties.flatMap((tie) => {
    const other = earlierOnes.find(
      ({ id }) => (tie.a === document && tie.b === id) || (tie.b === document && tie.a === id),
    );
    return other ? [{ tie, other }] : [];
  });
  const [best] = own.toSorted(
    (x, y) => STRENGTH.indexOf(x.tie.kind) - STRENGTH.indexOf(y.tie.kind) || y.tie.strength - x.tie.strength,
  );
  if (!best) return { document, publisher, day, tie: 'first', from: null, changes: [] };
  return { document, publisher, day, tie: best.tie.kind, from: best.other.id, changes: changesFrom(best.other, one) };
}

/** By day, those without one last. */
function earlier(a: CarryingDocument, b: CarryingDocument): number {
  const [x, y] = [a.publishedAt ?? '9999', b.publishedAt ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
