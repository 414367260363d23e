import type { ItemHead } from '../../languages/language-pack.ts';
import type { Category } from '../../model/index.ts';
import type { Token } from '../../text/index.ts';
import type { ItemContext, ItemSentence, RecognisedItem, UnlistedName } from './item-context.ts';
import { beforeOf, joinQuantity } from './join-quantity.ts';
import { matchWords } from './match-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { numberBefore } from './numbers.ts';
import { prepositionBefore } from './preposition-before.ts';
import { readCoordinated, readNamePhrase, readNounPhrase } from './read-noun-phrase.ts';
import { readTypePhrase } from './read-type-phrase.ts';
import { sentenceHolds } from './sentence-holds.ts';

/**
 * Finds the weapons, kinds of weapons and services that one sentence names, tokens `first` up to, not with, `end`: one
 * mention for each noun phrase, the longest, with its quantity joined. A phrase that speaks of civil things, of sport or of
 * a force («سلاح الجو») gives none. Linear in the length of the sentence.
 */
export function recogniseItems(
  tokens: readonly Token[],
  first: number,
  end: number,
  context: ItemContext,
): RecognisedItem[] {
  const s: ItemSentence = { tokens, first, end, context, holds: sentenceHolds(tokens, first, end, context) };
  const found: RecognisedItem[] = [];
  let sport: boolean | null = null;
  let before = null as NounPhrase | null;
  let noun = null as NounPhrase | null;
  for (let i = first; i < end; ) {
    const kind = tokens[i]?.kind;
    const decoy = kind === 'word' ? matchWords(s, context.kinds.decoys, i, false) : null;
    const own = decoy || kind === 'mark' ? null : longest(readNounPhrase(s, i), readNamePhrase(s, i));
    const phrase: NounPhrase | null =
      own ??
      (before?.end === i ? readCoordinated(s, before) : null) ??
      (kind === 'word' ? readTypePhrase(s, i, noun) : null);
    before = phrase;
    if (phrase?.head) noun = phrase;
    if (phrase) {
      sport ??= s.holds(context.kinds.sport);
      if (sport) return [];
      const item = toItem(s, phrase);
      if (item && !joinLot(s, found, item)) found.push(item);
    }
    i = Math.max(i + 1, decoy?.end ?? 0, phrase?.end ?? 0, phrase ? 0 : targetEnd(s, i));
  }
  return found;
}

/** «الوحدات [المضادة للطائرات]»: what something that is no item is used against is none either. */
function targetEnd(s: ItemSentence, i: number): number {
  const token = s.tokens[i];
  if (token?.kind !== 'word' || !s.context.forms.isAnti.of(token.word)) return 0;
  const against = matchWords(s, s.context.kinds.against, i, false);
  return against ? (readNounPhrase(s, against.end, true)?.end ?? 0) : 0;
}

function longest(kind: NounPhrase | null, name: NounPhrase | null): NounPhrase | null {
  return name && (!kind || name.end > kind.end) ? name : kind;
}

function toItem(s: ItemSentence, phrase: NounPhrase): RecognisedItem | null {
  const { head, entry } = phrase;
  if (phrase.civil && !entry) return null;
  const { first, quantity, lot } = joinQuantity(s, phrase);
  const counted = quantity !== null || head?.number !== 'singular' || phrase.definite || phrase.origin !== null;
  const bareCategory = head?.bare && counted && !s.holds(s.context.kinds.civil) ? head.bare : null;
  const own = (head && besideCategory(s, head)) ?? head?.category;
  const category = entry && !phrase.part ? entry.category : (phrase.category ?? own ?? bareCategory);
  const kind = category ?? (phrase.unlisted ? head?.bare : null);
  if (!kind) return null;
  const unlisted = toUnlisted(phrase, kind);
  return {
    type: 'item',
    first,
    end: phrase.end,
    entity: entry?.id ?? (unlisted ? `weapon:${unlisted.name.replace(/[\s/]+/gu, '-')}` : null),
    category: kind,
    quantity,
    part: phrase.part,
    origin: phrase.origin,
    preposition: prepositionBefore(s, first, phrase),
    unlisted,
    lot,
    bare: !entry && !unlisted && phrase.category === null && phrase.headEnd === phrase.first + 1,
    definite: phrase.definite,
    single: quantity === null && head?.number === 'singular' && !phrase.definite && numberBefore(s, first) === null,
    general: (head?.general ?? false) && !entry && phrase.category === null,
    class: head?.class ?? null,
    sameType: phrase.sameType && !entry && !unlisted,
  };
}

/** «قوارب» beside «البحرية» and «تسلمت»: what the noun is among such words. */
function besideCategory(s: ItemSentence, { beside }: ItemHead): Category | null {
  if (!beside || !s.holds(beside.words)) return null;
  return !beside.and || s.holds(beside.and) ? beside.category : null;
}

function toUnlisted(phrase: NounPhrase, category: Category): UnlistedName | null {
  if (phrase.entry || !phrase.unlisted) return null;
  return { name: phrase.unlisted, category, state: phrase.origin?.replace(/^state:/u, '') ?? null };
}

/** «ثلاث طائرات من 24 طائرة رافال», «4 طائرات إف-16 من أصل 36»: the lot joins the item that is taken from it. */
function joinLot(s: ItemSentence, found: RecognisedItem[], whole: RecognisedItem): boolean {
  const part = found.at(-1);
  if (!part || part.quantity === null) return false;
  // «80 صاروخا من صواريخ باك-3»: the name that is counted.
  const named = whole.quantity === null && part.bare && whole.entity !== null && !whole.part;
  if (!named && (whole.quantity === null || part.quantity >= whole.quantity)) return false;
  if (part.class !== whole.class || beforeOf(s, whole.first) !== part.end) return false;
  if (part.entity && whole.entity && part.entity !== whole.entity) return false;
  part.lot = whole.quantity;
  part.end = whole.end;
  part.origin ??= whole.origin;
  if (!part.entity && (whole.entity || part.bare)) {
    part.entity = whole.entity;
    part.category = whole.category;
    part.unlisted = whole.unlisted;
    part.bare = whole.bare;
  }
  return true;
}
