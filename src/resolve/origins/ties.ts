import { type TieKind, tieKinds } from '../../model/index.ts';
import type { CarryingDocument, SharedText } from './carrying-document.ts';
import { endsOf, isOwnWord, mediatorsOf } from './voices.ts';

/** What makes a document one lineage with an earlier one. */
export interface Tie {
  /** Id of the earlier document. */
  to: string;
  kind: TieKind;
  /** Outlets or sources that make it. */
  by: string[];
}

/**
 * The ties of each document to earlier ones of the list, by its id, the strongest first: «نقلا عن رويترز» beside Reuters' own page; two
 * pages with «أ ف ب» below; two whose chains end in one ministry. Of several earlier documents that share an outlet or a source
 * the first is named: the others hang together with it already. Work grows with the number of documents, not with its square.
 *
 * @param inOrder documents that carry one deal, the earliest first
 */
export function tiesOf(inOrder: readonly CarryingDocument[], texts: readonly SharedText[]): Map<string, Tie[]> {
  const places = new Map(inOrder.map(({ id }, i) => [id, i]));
  const byText = textTies(texts, places);
  const firsts = new Firsts();
  const ties = new Map<string, Tie[]>();
  for (const one of inOrder) {
    const own = [...firsts.tiesOf(one), ...(byText.get(one.id) ?? [])];
    // The sort is stable: of texts the one that shares most stays first.
    ties.set(
      one.id,
      own.sort((a, b) => tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind)),
    );
    firsts.add(one);
  }
  return ties;
}

/** A document by its place in the order of time. */
interface First {
  id: string;
  place: number;
}

/** The first document that each outlet published, each outlet is credited in, each source ends a chain of. */
class Firsts {
  readonly #published = new Map<string, First>();
  readonly #credits = new Map<string, First>();
  readonly #ends = new Map<string, First>();
  readonly #ownWord = new Map<string, First>();
  #place = 0;

  tiesOf(one: CarryingDocument): Tie[] {
    const mediators = mediatorsOf(one);
    const publisher = one.publisher === null ? [] : [one.publisher];
    return [
      ...tied('credits', mediators, this.#published),
      ...tied('credited', publisher, this.#credits),
      ...tied('same-credit', mediators, this.#credits),
      ...tied('same-source', endsOf(one).named, this.#ends),
      ...tied('same-outlet', isOwnWord(one) ? publisher : [], this.#ownWord),
    ];
  }

  add(one: CarryingDocument): void {
    const first: First = { id: one.id, place: this.#place++ };
    const note = (map: Map<string, First>, keys: Iterable<string>) => {
      for (const key of keys) if (!map.has(key)) map.set(key, first);
    };
    const publisher = one.publisher === null ? [] : [one.publisher];
    note(this.#published, publisher);
    note(this.#credits, mediatorsOf(one));
    note(this.#ends, endsOf(one).named);
    note(this.#ownWord, isOwnWord(one) ? publisher : []);
  }
}

/** One tie for each earlier document that the keys lead to, the earliest first. */
function tied(kind: TieKind, keys: Iterable<string>, firsts: ReadonlyMap<string, First>): Tie[] {
  const found = [...keys].flatMap((key) => {
    const first = firsts.get(key);
    return first ? [{ key, first }] : [];
  });
  const byDocument = [...Map.groupBy(found, ({ first }) => first)].sort(([a], [b]) => a.place - b.place);
  return byDocument.map(([{ id }, pairs]) => ({ to: id, kind, by: pairs.map(({ key }) => key).sort() }));
}

/** Ties by text, of the later of two documents to the earlier, the most shared first. */
function textTies(texts: readonly SharedText[], places: ReadonlyMap<string, number>): Map<string, Tie[]> {
  const pairs = texts.flatMap(({ a, b, shared }) => {
    const [x, y] = [places.get(a), places.get(b)];
    if (x === undefined || y === undefined) return [];
    return [x < y ? { from: b, to: a, place: x, shared } : { from: a, to: b, place: y, shared }];
  });
  pairs.sort((x, y) => y.shared - x.shared || x.place - y.place);
  const byDocument = Map.groupBy(pairs, ({ from }) => from);
  return new Map(
    [...byDocument].map(([id, own]) => [id, own.map(({ to }): Tie => ({ to, kind: 'same-text', by: [] }))]),
  );
}
