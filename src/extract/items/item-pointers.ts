import type { ItemLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { RecognisedItem } from './item-context.ts';

/** Demonstratives: what stands after them has been named before. */
export interface ItemPointers {
  these: ReadonlySet<string>;
}

/** How many sentences back, and how many items back, a weapon is looked for. */
const REACH = 4;
const MOST_ITEMS = 12;

/** How many items back a kind without a name is looked for. */
const NEAR = 2;

/**
 * Gives the words that point back the weapon named before: «20 طائرة من هذا الطراز» that type, «شراء أحد [هذه الأنظمة]» the item
 * named last that the noun can stand for, «[الطائرات] الـ24» the one weapon of the kind that has been named.
 */
export function resolvePointers(
  analysis: Analysis,
  read: SentenceReading,
  items: readonly RecognisedItem[],
  kinds: ItemLexicon,
  { these }: ItemPointers,
): RecognisedItem[] {
  const { first, end } = read.sentence;
  const starting = new Map(items.map((item) => [item.first, item]));
  const found: RecognisedItem[] = [];
  for (let i = first; i < end; i++) {
    const pointer = i + 1 < end && these.has(analysis.tokens[i]?.form ?? '') ? pointed(i) : null;
    const item = pointer ?? starting.get(i);
    if (!item) continue;
    if (pointer) i++;
    else if (item.sameType || isSecondMention(item)) nameKind(before(), kinds, item);
    found.push(item);
  }
  return found;

  /** The items before, the last first: of this sentence and of those just before it. */
  function* before(): Generator<RecognisedItem> {
    for (let k = found.length - 1; k >= 0; k--) yield found[k] as RecognisedItem;
    for (let s = read.sentence.index - 1; s >= Math.max(0, read.sentence.index - REACH); s--)
      for (const item of (analysis.read[s]?.items ?? []).toReversed()) yield item as RecognisedItem;
  }

  /** «[920 ألفا من] هذه الرشاشات» */
  function counted(i: number): Pick<RecognisedItem, 'first' | 'quantity' | 'preposition'> {
    const number = kinds.of.has(analysis.tokens[i - 1]?.form ?? '')
      ? read.numbers.find((one) => one.end === i - 1 && !one.ordinal && !one.range)
      : undefined;
    if (!number) return { first: i, quantity: null, preposition: '' };
    return { first: number.first, quantity: number.value, preposition: '' };
  }

  function pointed(i: number): RecognisedItem | null {
    const named = starting.get(i + 1);
    const head = analysis
      .readings(i + 1)
      .filter((r) => r.definite)
      .map((r) => kinds.heads.next.get(r.stem)?.value)
      .find((value) => value !== undefined);
    if (!head || head.general || (named && !named.bare)) return null;
    const item = antecedent(before(), kinds, head.class, head.number !== 'singular');
    return item && { ...item, ...counted(i), end: i + 2, lot: null, bare: false, single: false };
  }
}

/** The item named last that a noun can stand for; of several weapons named together («إف-15 وتايفون») a plural means no single one. */
function antecedent(
  before: Iterable<RecognisedItem>,
  kinds: ItemLexicon,
  noun: string,
  plural: boolean,
): RecognisedItem | null {
  let found: RecognisedItem | null = null;
  let tried = 0;
  for (const item of before) {
    if (++tried > MOST_ITEMS) break;
    if (!stands(kinds, noun, item)) continue;
    if (!found) found = item;
    else if (plural && found.entity && item.entity && item.entity !== found.entity)
      return item.end > found.first - 2 ? null : found;
    if (!plural) break;
  }
  return found;
}

/** «الطائرات», «المقاتلات الثماني»: a noun with the article and nothing that says more. */
function isSecondMention({ bare, definite, entity, quantity, preposition, class: noun }: RecognisedItem): boolean {
  if (!bare || !definite || entity !== null || preposition === 'ل' || preposition === 'ب') return false;
  return quantity !== null || (noun !== null && LARGE.has(noun));
}

/** Nouns of things that a text names one by one; «الصواريخ» and «الذخائر» with the article are of all kinds. */
const LARGE = new Set([
  'aircraft',
  'fighter',
  'helicopter',
  'drone',
  'ship',
  'submarine',
  'tank',
  'launcher',
  'air-defence',
]);

/** Gives an item the weapon named before that its noun can stand for, where only one is. */
function nameKind(before: Iterable<RecognisedItem>, kinds: ItemLexicon, item: RecognisedItem): void {
  let only: RecognisedItem | null = null;
  let kind: RecognisedItem | null = null;
  let tried = 0;
  for (const other of before) {
    if (!kind && tried < NEAR && !other.bare && stands(kinds, item.class ?? '', other)) kind = other;
    if (other.entity !== null && stands(kinds, item.class ?? '', other)) {
      if (item.sameType) {
        only = other;
        break;
      }
      if (only && only.entity !== other.entity) return;
      only = other;
    }
    if (++tried === MOST_ITEMS) break;
  }
  if (!only) {
    // «أسقطت طائرتين [مسيرتين] … وسقطت [الطائرتان]»: the kind that was told just before.
    if (kind) item.category = kind.category;
    return;
  }
  item.entity = only.entity;
  item.category = only.category;
  item.bare = false;
}

/** True where a noun of the class can stand for the item: «الطائرات» for drones and fighters. */
function stands(kinds: ItemLexicon, noun: string, item: RecognisedItem): boolean {
  return item.class === noun || (kinds.carries[noun]?.has(item.category) ?? false);
}
