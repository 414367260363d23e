import type { ItemLexicon, NumberReading, Reading } from '../../languages/language-pack.ts';
import type { Category } from '../../model/index.ts';
import type { Token } from '../../text/index.ts';
import type { ItemMention } from '../mention.ts';
import type { ItemForms } from './item-forms.ts';
import type { ItemNames } from './item-names.ts';

/** What the recogniser of items may ask. */
export interface ItemContext {
  /** Names of the catalogue's weapons. */
  names: ItemNames;
  kinds: ItemLexicon;
  /** What each spelling tells of the items that may begin with it. */
  forms: ItemForms;
  /** Numbers in the order of the text; those of other sentences may be among them. */
  numbers: readonly NumberReading[];
  /** Entity id of the state whose adjective or name stands at a token, or null. */
  stateOf(token: number): string | null;
  /** Where the name of a company that starts at a token ends, or null. */
  companyAt(token: number): number | null;
  /** The clitic readings of a token. */
  readings(token: number): readonly Reading[];
}

/** A name that no catalogue holds, for the caller to register under the mention's `entity`. */
export interface UnlistedName {
  /** As the text writes it, folded. */
  name: string;
  category: Category;
  /** Code of the state whose adjective stands with it, or null. */
  state: string | null;
}

/** An item with what the recogniser knows beyond a mention. */
export interface RecognisedItem extends ItemMention {
  unlisted: UnlistedName | null;
  /** Size of the lot that the quantity is taken from: 24 in «ثلاث من 24 طائرة»; null elsewhere. */
  lot: number | null;
  /** True where the noun stands alone («الطائرات», «الصواريخ»): it may point back to an item named before. */
  bare: boolean;
  /** True where the noun or a word after it has the article. */
  definite: boolean;
  /** Class of the head noun, null where a name stands alone. */
  class: string | null;
  /** True where the words say that it is of the type named before («20 طائرة من هذا الطراز»). */
  sameType: boolean;
}

/** A sentence being read. */
export interface ItemSentence {
  tokens: readonly Token[];
  first: number;
  end: number;
  context: ItemContext;
  /** True where one of the folded words stands in the sentence, with or without clitics. */
  holds(words: Iterable<string>): boolean;
}
