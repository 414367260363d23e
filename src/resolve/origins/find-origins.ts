import type { Carrier, Lineage, Origins } from '../../model/index.ts';
import type { CarryingDocument, SharedText } from './carrying-document.ts';
import { changesFrom } from './figures.ts';
import { type Tie, tiesOf } from './ties.ts';
import { endsOf, mediatorsOf } from './voices.ts';

/**
 * Who stands behind a deal: documents that hang together by source, credit or text are one lineage, however many they are. Only
 * lineages that end in sources by name count as independent; where one is unnamed or untold, independence is not established.
 */
export function findOrigins(documents: readonly CarryingDocument[], texts: readonly SharedText[]): Origins {
  const inOrder = inTime(documents);
  const ties = tiesOf(inOrder, texts);
  const byId = new Map(inOrder.map((one) => [one.id, one]));
  const carrierOf = (one: CarryingDocument): Carrier => {
    const { id: document, publisher, publishedAt: day } = one;
    const [tie] = ties.get(document) ?? [];
    const before = tie && byId.get(tie.to);
    if (!before) return { document, publisher, day, tie: 'first', by: [], from: null, changes: [] };
    return { document, publisher, day, tie: tie.kind, by: tie.by, from: before.id, changes: changesFrom(before, one) };
  };
  const lineages = joined(inOrder, ties).map(
    (members): Lineage => ({ ...originOf(members), carriers: members.map(carrierOf) }),
  );
  const named = lineages.filter(({ kind }) => kind === 'named').length;
  return { documents: documents.length, independent: named, established: named === lineages.length, lineages };
}

/** Documents in groups that ties hold together, each in the order of time. */
function joined(
  documents: readonly CarryingDocument[],
  ties: ReadonlyMap<string, readonly Tie[]>,
): CarryingDocument[][] {
  const leader = new Map(documents.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    for (let above = leader.get(top); above !== undefined && above !== top; above = leader.get(top)) top = above;
    leader.set(id, top);
    return top;
  };
  for (const [id, own] of ties) for (const { to } of own) leader.set(find(id), find(to));
  return [...Map.groupBy(documents, ({ id }) => find(id)).values()];
}

/** What the chains of documents that hang together end in. */
function originOf(members: readonly CarryingDocument[]): Omit<Lineage, 'carriers'> {
  // «نقلا عن الشرق الأوسط» beside that paper's own page: it passes on what it has from its source.
  const passers = new Set(members.map(({ publisher }) => publisher));
  const ends = members.map(endsOf);
  const named = sorted(ends.flatMap((each) => [...each.named]));
  const beyond = named.filter((id) => !passers.has(id));
  if (named.length > 0) return { kind: 'named', origins: beyond.length > 0 ? beyond : named };
  const credits = sorted(members.flatMap((one) => one.credits));
  if (credits.length > 0) return { kind: 'named', origins: credits };
  const anonymous = sorted(ends.flatMap((each) => [...each.anonymous]));
  if (anonymous.length > 0) return { kind: 'anonymous', origins: anonymous };
  return { kind: 'untold', origins: members[0]?.publisher ? [members[0].publisher] : [] };
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** By day, those without one last; on one day an outlet before those that credit it, then by id. */
function inTime(documents: readonly CarryingDocument[]): CarryingDocument[] {
  const publishers = new Set(documents.flatMap(({ publisher }) => publisher ?? []));
  const keyed = documents.map((one) => {
    const follows = [...mediatorsOf(one)].some((outlet) => outlet !== one.publisher && publishers.has(outlet));
    return { one, key: `${one.publishedAt ?? '9999'} ${follows ? 1 : 0} ${one.id}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one);
}
