import type { Reading } from './readings.ts';

/** What a head noun names, so that what follows it can be read. */
export type HeadClass =
  /** «وزارة» + field: a ministry */
  | 'ministry'
  /** «وزير» + field, «رئيس», «سفير», «قائد» …: the holder of an office */
  | 'official'
  /** «المتحدث», «الناطق»: speaks for the body after «باسم» */
  | 'spokesman'
  /** «حكومة», «برلمان», «سفارة», «وكالة»: a government body */
  | 'body'
  /** «جيش», «قوات», «سلاح الجو»: an armed force */
  | 'force'
  | 'company'
  | 'outlet'
  /** «تنظيم», «جماعة», «حركة»: an armed group or party */
  | 'group'
  /** «مصدر», «مسؤولون», «خبراء»: people without a name */
  | 'anonymous'
  /** «الجانب», «دولة», «جمهورية»: stands for the state that its adjective names */
  | 'side'
  /** «منظمة», «مجلس», «معهد»: an international or private body */
  | 'organisation';

/** A head noun of the lexicon. */
export interface Head {
  class: HeadClass;
  /** English name of the office or body, for entities that the catalogue does not hold («وزارة»: Ministry). */
  en: string;
  /** True where the noun names several («مصادر», «البلدان»). */
  plural: boolean;
  /** True for a plural that stands alone for a group named before with it: «المتمردون», after «المتمردون السوريون». */
  again: boolean;
  /** How many a dual or plural stands for: 2 for «البلدان», null where the text must say. */
  count: number | null;
  /** True for heads that stand for a state named before when nothing follows («البلدان», «الجانبان»). */
  anaphor: boolean;
  /** True for words that are adjectives after a noun («سلك دبلوماسي», «الشؤون الخارجية») and a party elsewhere («قال دبلوماسي غربي»). */
  adjectival: boolean;
  /** True for duals without ـن, which name a party only with what follows them («جانبا», «رئيسي البلدين»). */
  construct: boolean;
  /** True for words that need the article («الأمن», «الداخلية»). */
  definite: boolean;
  /** True for common words that are outlets only with a known, quoted or Latin name («موقع "كذا"»). */
  weak: boolean;
  /** True for words that count only before an office or body («مساعدة وزير الخارجية»). */
  nested: boolean;
  /** True for those who stand in for another holder («نائب»): a name behind the other's title is theirs. */
  deputy: boolean;
  /** True for bodies of which a state has one, so that the word alone means that of the state spoken of («الحكومة»). */
  national: boolean;
  /** ISO code of the state to which the office can belong only («خادم الحرمين الشريفين»), or null. */
  state: string | null;
}

/** What the letters of a word tell of its form, where no dictionary is asked. `form` is folded, `spelled` as in the text. */
export interface WordForms {
  /** The stem with the article. */
  withArticle(stem: string): string;
  /** The form without the article, if it has one. */
  withoutArticle(form: string): string;
  /** An indefinite word in the accusative as it is spelled: «شماليا». */
  accusative(form: string): string;
  /** The form without a conjunction, if it begins like one. */
  withoutConjunction(form: string): string;
  /** True for a form that begins with the letters of the article, a conjunction before it or not. */
  isDefinite(form: string): boolean;
  /** Folded word without article and feminine ending: «الإسرائيلية» is «اسراييلي». */
  lemma(word: string): string;
  /** The words of a mention without the clitics that `reading` has found on the first: «وللقوات» is «القوات». */
  withoutClitics(words: string, reading: Reading): string;
  /** True for a word of the text that is a name and no particle: «علي» as against «على». */
  isSpelledAsName(spelled: string): boolean;
  /** True for a form with endings or prefixes of nouns and verbs, which no name has. */
  isInflected(form: string, spelled: string): boolean;
  /** True for a form with a pattern of native nouns and verbs, which foreign names seldom have. */
  hasNativePattern(form: string): boolean;
  /** Other spellings of a folded foreign name («غابرييل», «جابرييل»). */
  variants(name: string): readonly string[];
  /** The genitive of a folded name whose words are plurals: «المتمردين» of «المتمردون»; others as they are. */
  genitive(name: string): string;
  /** True for a word with the article: «الفارس», not «ألفارو». */
  hasArticle(spelled: string): boolean;
  /** True for a word with the ending of the feminine: «بلدة», not «بلده». */
  isFeminine(spelled: string): boolean;
  /** The form without a suffix pronoun: «قراره» is «قرار». */
  withoutPronoun(form: string): string;
}

/** The words by which parties are recognised. All forms folded, without article. */
export interface PartyLexicon {
  forms: WordForms;
  heads: ReadonlyMap<string, Head>;
  /** Fields of office («دفاع»: Defence). */
  fields: ReadonlyMap<string, string>;
  /** Words that stand between an office and its state or holder («عام», «سابق», «اول»). */
  modifiers: ReadonlySet<string>;
  /** Honorifics before a name («السيد», «الفريق», «الدكتور»). */
  titles: ReadonlySet<string>;
  /** Words that stand between a title and a name only («أول», «ركن», «الملكي»). */
  titleParts: ReadonlySet<string>;
  /** Words that no name holds: particles, prepositions, common verbs. */
  stops: ReadonlySet<string>;
  /** Common words that an unknown name must not hold («صفقة», «اتخذ»). */
  common: ReadonlySet<string>;
  /** Words before which a name has come to its end («إن», «الذي»). */
  namesEnd: ReadonlySet<string>;
  /** Given names, Arabic and foreign («محمد», «جان»). */
  givenNames: ReadonlySet<string>;
  /** Family names whose form is that of another word («السادات», «خليفة»). */
  surnames: ReadonlySet<string>;
  /** «بن», «آل», «فون»: join the words of a name. */
  joiners: ReadonlySet<string>;
  /** «بن», «آل»: add the father's or the family's name to a name that is whole. */
  patronymics: ReadonlySet<string>;
  /** Those with which a name can begin: «عبد», «أبو». */
  nameOpeners: ReadonlySet<string>;
  /** Names that fold into a particle: «علي» and «على». */
  ambiguousNames: ReadonlySet<string>;
  /** What is said of the holder behind his name («السابق»), without article. */
  descriptions: ReadonlySet<string>;
  /** Endings that foreign family names alone have («وف», «سكي»). */
  foreignEndings: readonly string[];
  /** Endings of nouns and adjectives that no name of a company or outlet has («شركة مصرية»). */
  nounEndings: readonly string[];
  /** Nouns after which an adjective of nationality says what money it is («دولار أمريكي»). */
  currencies: ReadonlySet<string>;
  /** Nouns after which a name or adjective is not a state («نادي روما»). */
  clubs: ReadonlySet<string>;
  /** Adjectives of region that also tell where a thing lies («غربي المدينة»), in the forms that do. */
  directions: ReadonlySet<string>;
  /** Nouns after which such an adjective names the region all the same («الأسلحة الغربية»). */
  directed: ReadonlySet<string>;
  /** What «مصدر» or «دوائر» are of where no people are meant («مصدر دخل»). */
  notSources: ReadonlySet<string>;
  /** Those that stand without article behind a definite noun too: «المحامي بالوكالة». */
  fixedModifiers: ReadonlySet<string>;
  /** «شؤون», «ملف»: nouns with which «لـ» says what an office is in charge of. */
  charges: ReadonlySet<string>;
  /** «باسم», «بلسان»: what joins a spokesman to a body. */
  spokesFor: ReadonlySet<string>;
  /** «نظيره», «نظيرته», «نظرائهم» (folded, with suffix). */
  counterparts: ReadonlySet<string>;
  /** «بلاده», «بلادها»: the speaker's own state. */
  ownCountry: ReadonlySet<string>;
  /** Words that can stand for the state in whose full name they are: «المملكة», «السلطنة». */
  realms: ReadonlySet<string>;
  /** Prepositions written as words. */
  prepositions: ReadonlySet<string>;
  /** Prepositions written as part of the next word, also where they stand apart («لـ "رويترز"»). */
  cliticPrepositions: ReadonlySet<string>;
  /** Two words that name the doer, with the phrase that stands for them all: «من جانب»: «من قبل». */
  agentPhrases: ReadonlyMap<string, string>;
  /** Words before the place of an unnamed person: «مسؤول [في] البنتاغون». */
  insides: ReadonlySet<string>;
  /** The clitic that says the same: «مصدر [ب]وزارة الدفاع». */
  within: string;
  /** The clitic that joins an office to its body: «الأمين العام [ل]لأمم المتحدة». */
  belongsTo: string;
  /**
   * Signs around an inserted name («الوزير، فلان، إن»): those that open it, of them those that set off nothing else,
   * those that can close it, and of them those that belong to it.
   */
  insets: Readonly<Record<'opens' | 'plain' | 'closes' | 'pairs', ReadonlySet<string>>>;
  /** Words after which a group word means none that were named («حل الدولتين»). */
  notGroupsAfter: ReadonlySet<string>;
  /** Number words of a group of states («الدول الثلاث»: 3). */
  groupNumbers: ReadonlyMap<string, number>;
  /** Forms of an adjective of nationality, from its masculine singular. */
  nisba(adjective: string): ReadonlyMap<string, { people: boolean }>;
}
