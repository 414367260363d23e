import type { Entry } from '../../knowledge/entry.ts';
import type { ItemHead, Reading } from '../../languages/language-pack.ts';
import type { Category } from '../../model/index.ts';
import type { ItemSentence } from './item-context.ts';

/** What a noun phrase about arms says, while it is read and after. */
export interface NounPhrase {
  first: number;
  end: number;
  /** Where the head noun ends. */
  headEnd: number;
  head: ItemHead | null;
  reading: Pick<Reading, 'preposition' | 'conjunction' | 'definite'> | null;
  entry: Entry | null;
  unlisted: string | null;
  /** Category that modifiers gave, and the weight of the one that gave it. */
  category: Category | null;
  weight: number;
  civil: boolean;
  /** True once an article has been seen on the head or a modifier. */
  definite: boolean;
  origin: string | null;
  /** Number after the noun: «الطائرات الـ24», «طائرة واحدة». */
  quantity: number | null;
  part: boolean;
  /** True where the words say that it is of the type named before («من هذا الطراز»). */
  sameType: boolean;
}

/** The category that a phrase has from its words or its noun, as far as it is read. */
export function categoryOf({ category, head }: Pick<NounPhrase, 'category' | 'head'>): Category | null {
  return category ?? head?.category ?? head?.bare ?? null;
}

/** A noun phrase of which only the head or the name has been read. */
export function startPhrase(
  first: number,
  end: number,
  head: ItemHead | null,
  reading: NounPhrase['reading'],
): NounPhrase {
  const definite = reading?.definite ?? false;
  const empty = { entry: null, unlisted: null, category: null, origin: null, quantity: null };
  return {
    first,
    end,
    headEnd: end,
    head,
    reading,
    definite,
    weight: 0,
    civil: false,
    part: false,
    sameType: false,
    ...empty,
  };
}

/** One way to read on; true where it has moved the end of the phrase. `depth` counts phrases within phrases. */
export type Step = (s: ItemSentence, phrase: NounPhrase, depth: number) => boolean;

/** Position after the closing sign, which may stand a few tokens on («"رافال بي"»); null where it is missing. */
export function closed(s: ItemSentence, from: number, close: string): number | null {
  for (let i = from; i < s.end && i <= from + FARTHEST; i++) if (s.tokens[i]?.form === close) return i + 1;
  return null;
}

const FARTHEST = 4;
