import type { Entry } from '../knowledge/entry.ts';
import type { AmountReading, NumberReading, Reading, TimeReading } from '../languages/language-pack.ts';
import type { EntityType } from '../model/index.ts';
import type { Sentence, Token } from '../text/index.ts';
import type { EntityTable } from './entity-table.ts';
import type { ItemMention, PartyMention } from './mention.ts';

/** A quotation or bracket: token indexes of the opening and the closing sign (or the end of the text where none closes it). */
export interface Enclosure {
  kind: 'quote' | 'bracket';
  open: number;
  close: number;
}

/** What the recognisers have found in one sentence. Filled for sentences that can bear a claim or name a source. */
export interface SentenceReading {
  sentence: Sentence;
  parties: PartyMention[];
  items: ItemMention[];
  numbers: NumberReading[];
  amounts: AmountReading[];
  times: TimeReading[];
}

/** A document taken apart. */
export interface Analysis {
  text: string;
  /** Entity id of the outlet, null where unknown. */
  publisher: string | null;
  /** ISO code of the outlet's state, null where unknown. */
  home: string | null;
  publishedAt: string | null;
  tokens: Token[];
  sentences: Sentence[];
  enclosures: Enclosure[];
  /** Ways to read token `i`, the whole form first; never empty for a word. */
  readings(i: number): readonly Reading[];
  /** Entities known so far; recognisers add those that they find. */
  entities: EntityTable;
  /** One per sentence, in order. */
  read: SentenceReading[];
}

/** What is needed to name an entity that the catalogue does not hold. */
export interface NewEntity {
  type: EntityType;
  ar?: string;
  en?: string;
  state: string | null;
}

/** A catalogue line or a found name, by which the table registers an entity. */
export type EntitySource = Entry | NewEntity;
