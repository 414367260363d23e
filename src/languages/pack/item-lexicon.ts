import type { Category } from '../../model/index.ts';

/** Phrases of folded stems, one level per word. A word's stem is what is left without its clitics. */
export interface WordTree<T> {
  next: ReadonlyMap<string, WordTree<T>>;
  /** What the phrase that ends here means. */
  value?: T;
}

/** A noun that heads an item: «طائرة», «صواريخ», «قطع غيار». */
export interface ItemHead {
  /** What modifiers refer to: `aircraft`, `missile`, `system`, `arms`, `part` … */
  class: string;
  /** Category of the noun alone; null where it is no item until a modifier or a name says so («نظام», «عربة»). */
  category: Category | null;
  /** Category of the noun alone where nothing in the sentence speaks of civil things («الطائرات»); null elsewhere. */
  bare: Category | null;
  number: 'singular' | 'dual' | 'plural';
  /** True for duals without ـن, which are adjectives too where they have the article («نظامي»). */
  construct: boolean;
  /** True for «أسلحة», «عتاد»: arms in general. */
  general: boolean;
  /** True for «قطع غيار», «ذخيرة»: followed by a system, they are part of it. */
  part: boolean;
  /** True where the head may be followed by a name that no catalogue holds («صواريخ "كذا"»). */
  names: boolean;
  /** Folded words one of which must stand in the sentence, for a noun of two meanings («مسيرة», «براميل»). */
  guard?: ReadonlySet<string>;
  /** Folded words that may not stand right before it («قوات» before «مقاتلة»). */
  notAfter?: ReadonlySet<string>;
  /** Category of the noun where one of the words stands in the sentence («قاذفات قنابل» beside «بنادق»), and one of `and` too. */
  beside?: { category: Category; words: ReadonlySet<string>; and?: ReadonlySet<string> };
}

/** Words after a head noun. */
export interface ItemModifier {
  /** Category that it gives to a head of the class; `*` is any class. Empty for words that only describe («حديثة»). */
  categories: Readonly<Record<string, Category>>;
  /** The heaviest modifier of a noun phrase decides: «طائرات استطلاع مسيرة» are drones. */
  weight: number;
  /** Classes of heads that it makes no item, `*` for all: «ركاب», «مدنية»; «مشتركة» of a training. */
  civil: ReadonlySet<string>;
}

/** Words that bring a name in. */
export interface ItemIntroducer {
  /** True where any name may follow («من طراز»), false where only one of the catalogue can («من صفقة»). */
  any: boolean;
  /** True where several names follow («من طرازي "…" و"…"»): a number before them is of all together. */
  several: boolean;
}

/** A Latin letter, or the syllable of a Russian designation, spelled in letters of the language. */
export interface SpelledLetter {
  /** What it may stand for: «جي» is G or J. */
  latin: readonly string[];
  /** True where the spelling is a word too («في», «إن»). */
  word: boolean;
}

/** The words by which items are recognised. All forms folded, without article. */
export interface ItemLexicon {
  heads: WordTree<ItemHead>;
  modifiers: WordTree<ItemModifier>;
  /** «من طراز», «من نوع», «من طرازي»: a name follows. */
  introducers: WordTree<ItemIntroducer>;
  /** «مضاد», «مكافحة», «ضد»: what it is used against follows. */
  against: WordTree<true>;
  /** Adjectives among these: «مضاد», «مضادة». */
  anti: ReadonlySet<string>;
  /** Category of what is used against a class of things («مضادة للطائرات»), by class of the head, `*` for any other. */
  againstCategories: Readonly<Record<string, Readonly<Record<string, Category>>>>;
  /** «مزود», «مجهز», «مسلح»: equipment follows, which is no item of its own. */
  equipped: WordTree<true>;
  /** Phrases that hold a head noun or name and are no item: «سلاح الجو», «كتيبة المدرعات», «بوينغ 777». */
  decoys: WordTree<true>;
  /** Names of Latin letters as the language writes them («إف», «كيو»): with digits they make a designation. */
  letters: ReadonlyMap<string, SpelledLetter>;
  /** Categories of the catalogue's weapons whose name a noun of the class can carry («طائرات» any aircraft's). */
  carries: Readonly<Record<string, ReadonlySet<Category>>>;
  /** «شركة», «مصنع»: a weapon's name right after them is its maker's. */
  makers: ReadonlySet<string>;
  /** «من هذا الطراز», «من النوع نفسه»: of the type named before. */
  sameType: WordTree<true>;
  /** «منها», «من بينها»: joins a number to a name that says what part of a lot is («70 منها من طراز …»). */
  ofThem: ReadonlySet<string>;
  /** «منظومة», «وحدة», «منصة إطلاق»: what stands between a number and «من» («82 منظومة من راجمات»). */
  measures: ReadonlySet<string>;
  /** «عيار»: a number follows that says what is fired, and its unit. */
  calibres: ReadonlySet<string>;
  /** «ملم», «مم»: the unit after a calibre. */
  calibreUnits: ReadonlySet<string>;
  /** Words that with a number say the variant of a system («بلوك 52»). */
  variants: ReadonlySet<string>;
  /** Prepositions written as words. */
  prepositions: ReadonlySet<string>;
  /** «من»: joins a number to the lot it is taken from. */
  of: ReadonlySet<string>;
  /** Words that may stand between «من» and the number of the whole lot: «أصل», «بين». */
  outOf: ReadonlySet<string>;
  /** Before one thing: «[أول] طائرة». */
  firsts: ReadonlySet<string>;
  /** Words that count one: «واحدة». */
  one: ReadonlySet<string>;
  /** Words of a sentence that make a bare noun civil: «ركاب», «الخطوط». */
  civil: ReadonlySet<string>;
  /** Words of a sentence about sport, which has no items: «لاعب», «الهداف». */
  sport: ReadonlySet<string>;
  /** Endings of a nationality adjective, folded: tells «السورية» from «روسيا». */
  adjectiveEndings: readonly string[];
  /** Adjectives whose own first letters are those of the article («ألماني»). */
  articleless: readonly string[];
  article: string;
}
