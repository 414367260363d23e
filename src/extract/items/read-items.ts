import type { Entry } from '../../knowledge/entry.ts';
import type { ItemLexicon } from '../../languages/language-pack.ts';
import type { PhraseTrie } from '../../text/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { RecognisedItem } from './item-context.ts';
import { recogniseItems } from './recognise-items.ts';

/** The items of a sentence whose parties and numbers are known; weapons enter the entity table. */
export function readItems(
  analysis: Analysis,
  read: SentenceReading,
  names: PhraseTrie<Entry>,
  kinds: ItemLexicon,
  pointers: ItemPointers,
): RecognisedItem[] {
  const { first, end } = read.sentence;
  const states = new Map<number, string>();
  for (const party of read.parties) {
    if (party.by !== 'adjective' || party.end - party.first !== 1) continue;
    const id = party.ids[0];
    if (id?.startsWith('state:')) states.set(party.first, id);
  }
  const items = recogniseItems(analysis.tokens, first, end, {
    names,
    kinds,
    numbers: read.numbers,
    stateOf: (token) => states.get(token) ?? null,
    readings: (token) => analysis.readings(token),
  });
  for (const item of items) register(analysis, item);
  return withPointers(analysis, read, items, pointers);
}

/** Demonstratives, and the nouns that with them point back to an item. */
export interface ItemPointers {
  these: ReadonlySet<string>;
  theseThings: ReadonlySet<string>;
}

/** «شراء أبوظبي أحد [هذه الأنظمة]»: the item named last, here again. */
function withPointers(
  analysis: Analysis,
  read: SentenceReading,
  items: RecognisedItem[],
  pointers: ItemPointers,
): RecognisedItem[] {
  const { first, end, index } = read.sentence;
  let found = items;
  for (let i = first; i + 1 < end; i++) {
    if (!pointers.these.has(analysis.tokens[i]?.form ?? '') || analysis.tokens[i + 1]?.kind !== 'word') continue;
    if (!analysis.readings(i + 1).some((r) => r.definite && pointers.theseThings.has(r.stem))) continue;
    const before = items.filter((item) => item.end <= i).at(-1) ?? lastItem(analysis, index);
    if (!before || items.some((item) => item.first <= i + 1 && i < item.end && item.category !== 'other')) continue;
    const pointer: RecognisedItem = {
      ...before,
      first: i,
      end: i + 2,
      quantity: null,
      lot: null,
      preposition: '',
      bare: false,
    };
    found = [...found.filter((item) => item.first !== i + 1), pointer].sort((a, b) => a.first - b.first);
  }
  return found;
}

function lastItem(analysis: Analysis, sentence: number): RecognisedItem | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - 3); i--) {
    const item = analysis.read[i]?.items.at(-1);
    if (item) return item as RecognisedItem;
  }
  return null;
}

function register(analysis: Analysis, item: RecognisedItem): void {
  if (!item.entity) return;
  if (item.unlisted) {
    const { name, state } = item.unlisted;
    item.entity = analysis.entities.found(
      'weapon',
      /^[a-z\d\s-]+$/u.test(name) ? { en: name.toUpperCase() } : { ar: name },
      state,
    );
  } else analysis.entities.use(item.entity);
  const a = analysis.tokens[item.first];
  const b = analysis.tokens[item.end - 1];
  if (a && b) analysis.entities.mention(item.entity, { start: a.start, end: b.end });
}
