import type { Catalogue, Entry } from '../../knowledge/index.ts';
import type { EntityType } from '../../model/index.ts';
import type { EntitySummary, Register } from '../../store/index.ts';
import { foldWord } from '../../text/index.ts';

/** What is asked for: words that somebody has typed so far, and of which types. */
export interface Suggesting {
  words: string;
  types?: readonly EntityType[] | undefined;
  limit: number;
}

/** How a name fits: it is the words, it begins with them, a word of it does. */
type Fit = 0 | 1 | 2;

/** Entities of the catalogue and the register that have the words in a name, those that fit best first. */
export async function suggestEntities(
  register: Register,
  catalogue: Catalogue,
  { words, types, limit }: Suggesting,
): Promise<EntitySummary[]> {
  const asked = foldWord(words);
  if (asked === '') return [];
  const isOfType = (type: EntityType) => types === undefined || types.includes(type);
  const found = new Map<string, { entity: EntitySummary; fit: Fit }>();
  const note = (entity: EntitySummary, fit: Fit | null) => {
    if (fit !== null && isOfType(entity.type) && !found.has(entity.id)) found.set(entity.id, { entity, fit });
  };
  for (const { entry, names } of namesIn(catalogue))
    note(summaryOf(entry), isCalled(entry, words) ? 0 : fitOf(names, asked));
  for (const entity of await register.entitiesLike(words, { types, limit: 4 * limit })) {
    const { name, aliases = [] } = entity;
    note(
      entity,
      fitOf(
        [name.ar, name.en, ...aliases].map((each) => foldWord(each ?? '')),
        asked,
      ),
    );
  }
  const inOrder = [...found.values()].sort(
    (a, b) => a.fit - b.fit || lengthOf(a.entity) - lengthOf(b.entity) || (a.entity.id < b.entity.id ? -1 : 1),
  );
  return inOrder.slice(0, limit).map(({ entity }) => entity);
}

const folded = new WeakMap<Catalogue, { entry: Entry; names: string[] }[]>();

/** The names of a catalogue, folded once. */
function namesIn(catalogue: Catalogue): { entry: Entry; names: string[] }[] {
  const known = folded.get(catalogue);
  if (known) return known;
  const names = catalogue.entries.map((entry) => ({
    entry,
    names: [...entry.ar, ...entry.en, ...(entry.capital ?? [])].map(foldWord),
  }));
  folded.set(catalogue, names);
  return names;
}

/** True where somebody has typed the id, or the code of a state. */
function isCalled({ id }: Entry, words: string): boolean {
  return id === words || id === `state:${words.toUpperCase()}`;
}

function fitOf(names: readonly string[], asked: string): Fit | null {
  const bare = asked.replace(/^ال(?=..)/u, '');
  let best: Fit | null = null;
  for (const name of names) {
    if (name === asked) return 0;
    if (name.startsWith(asked)) best = 1;
    // «الدفاع» of «وزارة الدفاع» is found by «دفاع» as well.
    else if (best === null && ` ${name}`.replaceAll(' ال', ' ').includes(` ${bare}`)) best = 2;
  }
  return best;
}

function lengthOf({ name }: EntitySummary): number {
  return Math.min(...[name.ar, name.en].filter((each) => each !== undefined).map((each) => each.length));
}

function summaryOf({ id, type, state, ar, en }: Entry): EntitySummary {
  return { id, type: type as EntityType, state, name: { ar: ar[0] as string, en: en[0] as string } };
}
