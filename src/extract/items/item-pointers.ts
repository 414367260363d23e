import type { ItemLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { RecognisedItem } from './item-context.ts';

/** Demonstratives, and the nouns that with them point back to an item. */
export interface ItemPointers {
  these: ReadonlySet<string>;
  theseThings: ReadonlySet<string>;
}

/** How many sentences back an item is looked for. */
const REACH = 3;

/**
 * Gives the words that point back the weapon named before: «20 طائرة من هذا الطراز» that type, «شراء أحد [هذه الأنظمة]» the
 * item named last that the noun can stand for.
 */
export function resolvePointers(
  analysis: Analysis,
  read: SentenceReading,
  items: RecognisedItem[],
  kinds: ItemLexicon,
  { these, theseThings }: ItemPointers,
): RecognisedItem[] {
  for (const item of items) if (item.sameType) nameType(analysis, read, items, item, kinds);
  const { first, end } = read.sentence;
  const starting = new Map(items.map((item) => [item.first, item]));
  const made: RecognisedItem[] = [];
  for (let i = first; i + 1 < end; i++) {
    if (!these.has(analysis.tokens[i]?.form ?? '') || analysis.tokens[i + 1]?.kind !== 'word') continue;
    const noun = analysis.readings(i + 1).find((r) => r.definite && theseThings.has(r.stem));
    const head = noun && kinds.heads.next.get(noun.stem)?.value;
    if (!head || head.general) continue;
    if (starting.get(i + 1)?.bare === false) continue;
    const before = lastBefore(analysis, read, items, i, (item) => stands(kinds, head.class, item));
    if (!before) continue;
    starting.delete(i + 1);
    made.push({ ...before, first: i, end: i + 2, quantity: null, lot: null, preposition: '', bare: false });
  }
  return made.length === 0 ? items : [...starting.values(), ...made].sort((a, b) => a.first - b.first);
}

/** «وستتسلم 12 مقاتلة من الطراز ذاته»: the entity of the weapon of that class named before. */
function nameType(
  analysis: Analysis,
  read: SentenceReading,
  items: readonly RecognisedItem[],
  item: RecognisedItem,
  kinds: ItemLexicon,
): void {
  const same = (other: RecognisedItem) => other.entity !== null && stands(kinds, item.class ?? '', other);
  const before = lastBefore(analysis, read, items, item.first, same);
  if (!before) return;
  item.entity = before.entity;
  item.category = before.category;
  item.bare = false;
}

/** True where a noun of the class can stand for the item: «الطائرات» for drones and fighters. */
function stands(kinds: ItemLexicon, noun: string, item: RecognisedItem): boolean {
  return item.class === noun || (kinds.carries[noun]?.has(item.category) ?? false);
}

function lastBefore(
  analysis: Analysis,
  { sentence: { index } }: SentenceReading,
  items: readonly RecognisedItem[],
  token: number,
  fits: (item: RecognisedItem) => boolean,
): RecognisedItem | null {
  const here = items.findLast((item) => item.end <= token && fits(item));
  if (here) return here;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const found = (analysis.read[i]?.items as RecognisedItem[] | undefined)?.findLast(fits);
    if (found) return found;
  }
  return null;
}
