import type { Assertion, Category, Kind, Qualifier, Stance } from '../model/index.ts';
import type { PhraseTrie, Token } from '../text/index.ts';

/** One way to read a token: proclitics, article, stem, suffix. «وللسعودية» is و + ل + ال + سعوديه. All forms are folded. */
export interface Reading {
  /** The word without its clitics. */
  stem: string;
  /** «و» or «ف», or empty. */
  conjunction: string;
  /** «ل», «ب», «ك», or empty. */
  preposition: string;
  /** True where the article stands before the stem. */
  definite: boolean;
  /** «س» of the future. */
  future: boolean;
  /** Suffix pronoun («ها», «هم», …), or empty. */
  suffix: string;
}

/** A run of tokens: `first` up to, not with, `end`. */
export interface TokenRange {
  first: number;
  end: number;
}

/** A number in digits or words, with what the text says of its exactness. */
export interface NumberReading extends TokenRange {
  value: number;
  qualifier: Qualifier;
  ordinal: boolean;
  /** True for both ends of a range («بين 3 و5», «200 إلى 300»): neither is the number itself. */
  range?: true;
}

/** A number with its unit: ISO 4217 code, `percent`, or the English singular of the thing counted (`meeting`, `day`). */
export interface AmountReading extends TokenRange {
  value: number;
  unit: string;
  qualifier: Qualifier;
}

/** A civil day, month and year as far as the words give them. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
}

/** Early, mid and late are thirds of a month («مطلع», «منتصف», «أواخر»); halves are «النصف الأول من». */
export type TimePart = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** What a time phrase says, before it is resolved against the day of publication. */
export type TimeExpression =
  /**
   * «12 مارس 2022», «مارس», «عام 2015», «منتصف شتنبر» (part: mid), «أواخر 2014». `weekday` 0 is Sunday. `last`, `next`, `current`:
   * «مارس الماضي», «المقبل», «الجاري»; `yearOffset`: «مارس من العام الماضي» is −1.
   */
  | {
      type: 'date';
      from: DateParts;
      part?: TimePart;
      weekday?: number;
      last?: boolean;
      next?: boolean;
      current?: boolean;
      yearOffset?: number;
      calendar?: 'hijri';
    }
  /** «بين 2011 و2015», «من مارس إلى مايو», «عامي 2013 و2014». */
  | { type: 'span'; from: TimeExpression; to: TimeExpression }
  /** «اعتبارا من …» (to open) and «حتى …» (from open). */
  | { type: 'since'; from: TimeExpression }
  | { type: 'until'; to: TimeExpression }
  /** Days from the day of publication: أمس −1, اليوم 0, غدا 1; with `weekday` where the words name it too: «أمس (الجمعة)». */
  | { type: 'day'; offset: number; weekday?: number }
  /**
   * «يوم الإثنين», «الإثنين الماضي», «الأحد المقبل»; `which` unsaid is the nearest before publication. `weeks` more back or ahead:
   * «الإثنين قبل الماضي» is last, 1.
   */
  | { type: 'weekday'; weekday: number; which?: 'last' | 'next'; weeks?: number }
  /**
   * «العام الماضي», «الشهر الجاري»: the whole unit, counted from the one of publication. With `quarter`, the offset counts years
   * («الربع الأول من العام الحالي»); `day` is a day of that month («14 من الشهر الجاري»).
   */
  | {
      type: 'unit';
      unit: 'week' | 'month' | 'quarter' | 'year';
      offset: number;
      quarter?: number;
      part?: TimePart;
      day?: number;
    }
  /** Words that fix no days: «قريبا», «مؤخرا», «الأشهر الأخيرة», «الخريف القادم», «خلال يومين». */
  | { type: 'vague' };

/** A time phrase where it stands. */
export interface TimeReading extends TokenRange {
  expression: TimeExpression;
}

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
  /** Category of the noun where one of the words stands in the sentence («قاذفات قنابل» beside «بنادق»). */
  beside?: { category: Category; words: ReadonlySet<string> };
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

/** How a verb form relates to time. */
export type Tense = 'past' | 'present';

/** One form of a verb, folded. */
export interface VerbForm {
  form: string;
  tense: Tense;
  /** `passive` only where the spelling tells it («بيعت», «يقال»); «أطلق» stands as active. */
  voice: 'active' | 'passive';
  person: 1 | 2 | 3;
  /** Of the subject; null for «we» and «I». A verb before its subject is singular whatever the subject's number. */
  gender: 'm' | 'f' | null;
  number: 'singular' | 'dual' | 'plural';
  /** True for a spelling that stands before a suffix pronoun only: «اشترا(ها)», «أعلنو(ه)». */
  bound: boolean;
  /** True for the short form behind «لم» and «لـ»: «يزر», «يشتر», «يعد». */
  jussive: boolean;
}

/** What a verb asks of the words around it. */
export interface Verb {
  /** «He did», folded. */
  lemma: string;
  /** Prepositions by which its object stands, folded: «حصل [على]»; «ب» and «ل» are clitics. */
  takes: ReadonlySet<string>;
  /** Two objects without a preposition: «منح [الجيش] [طائرات]». */
  ditransitive: boolean;
  /** Never an object without a preposition: «انسحب», «وصل». */
  intransitive: boolean;
  /** Governs another verb or a masdar: «يعتزم», «يمكن», «بدأ». */
  modal: boolean;
  /** Joins a subject to what is said of it, or a verb to its time: «كان», «أصبح», «مازال». */
  auxiliary: boolean;
  /** May have a clause of «أن» or «إن» behind it: «أعلن». */
  that: boolean;
}

/** A verb in one of its forms. */
export interface VerbUse extends Verb, VerbForm {
  /** True where the form is at least as often a noun, an adjective or a name («قتل», «تعاون»): a verb by its place only. */
  alsoNoun: boolean;
}

/** A verb as it stands in a text, with its clitics. */
export interface VerbReading extends VerbUse {
  /** «و» or «ف», or empty. */
  conjunction: string;
  /** «سيوقع» */
  future: boolean;
  /** «ليوقع»: in order to, or let him. */
  purpose: boolean;
  /** Object pronoun («ها», «ني», …), or empty. */
  suffix: string;
}

/** The verbs of the language. All keys folded and without clitics. */
export interface VerbLexicon {
  /**
   * What a folded word of a text may be as a verb, the likeliest reading first; empty for words that are none. Knows
   * the nouns that only look like a verb with a pronoun («صفقة» is no «صفّقه») and the words of closed classes («بأن»).
   */
  read(word: string): readonly VerbReading[];
  /** Every form to what it may be. */
  forms: ReadonlyMap<string, readonly VerbUse[]>;
  /** Nouns of action to their verbs, which tell what they govern: «تسليم», «شراء», and «شراي» before a pronoun («شرائه»). */
  masdars: ReadonlyMap<string, readonly Verb[]>;
}

/** What letters tell of a word's part in a sentence, where no dictionary is asked. `form` is folded, `spelled` as in the text. */
export interface SyntaxForms {
  /** Prepositions that are written with the next word. */
  clitics: ReadonlySet<string>;
  /** The one of them that stands before a noun of action to say what for. */
  purpose: string;
  /** The stem with the article. */
  withArticle(stem: string): string;
  /** The form without a conjunction, if it begins like one. */
  withoutConjunction(form: string): string;
  /** The noun that a form is the accusative of, as far as its ending tells («هجوما»), or null. */
  ofAccusative(form: string): string | null;
  /** «جنديان», «مسلحون»: what a form is if it is the nominative of two or many, with the singulars that it may be of; or null. */
  nominative(form: string): { number: 'dual' | 'plural'; stems: readonly string[] } | null;
  isFemininePlural(form: string): boolean;
  /** True for a noun whose ending shows that it is feminine, or a plural that counts as such («دفعة», «طائرات»). */
  isFeminine(spelled: string): boolean;
  /** True for forms that end like an adjective of relation («جوي», «جوية»). */
  isRelational(form: string): boolean;
  /** True where the spelling shows that what looks like a pronoun is the ending of the feminine («قاتلة»). */
  isFeminineEnding(suffix: string, spelled: string): boolean;
  /** True where the marks of the spelling show a noun («هربًا»). */
  hasNunation(spelled: string): boolean;
  /** True where what looks like a pronoun behind a noun is hardly ever anything else. */
  isSurePronoun(suffix: string, spelled: string): boolean;
  /** True for «هنأ», which folds to the adverb «هنا» and is a verb. */
  endsInHamza(spelled: string): boolean;
  /** Gender of the one person or thing that a suffix pronoun means; null for several. */
  genderOfPronoun(suffix: string): 'm' | 'f' | null;
  /** False where a verb cannot have the pronoun. */
  takesPronoun(form: string, suffix: string): boolean;
}

/** The closed classes of words by which clauses and phrases are told apart. All folded; phrases hold single blanks. */
export interface SyntaxWords {
  forms: SyntaxForms;
  /** Prepositions and nouns that serve as such, of one word: «من», «خلال», «برئاسة». */
  prepositions: ReadonlySet<string>;
  /** «من قبل», «بالإضافة إلى» with an empty value; «نظرا [لـ]» with the clitic that the next word must bear. */
  compoundPrepositions: PhraseTrie<string>;
  /** Those that bring in one of several told before: «من بينها». */
  including: ReadonlySet<string>;
  /** Those behind which the doer of a passive stands: «من قبل», «على يد». */
  agents: PhraseTrie<true>;
  /** «و», «ثم», «أو». */
  and: ReadonlySet<string>;
  /** Those of them that join nouns: «و», «أو». */
  joiners: ReadonlySet<string>;
  /** «أن», «إنه», «بأنها», «لأن»: a clause follows that begins with its subject (or, behind «أن», a verb). */
  that: ReadonlySet<string>;
  /** Words that open a clause: «حيث», «عندما», «فيما», «إذا». */
  subordinators: ReadonlySet<string>;
  /** «بعد أن», «في حين», «إلا أن». */
  compoundSubordinators: PhraseTrie<true>;
  relatives: ReadonlySet<string>;
  /** Gender of those that show it: «الذي» m, «التي» f. */
  relativeGenders: ReadonlyMap<string, 'm' | 'f'>;
  /** Names of states that are masculine or of both genders («لبنان»); the others are feminine. */
  masculineNames: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Words behind which a present stands in its short form: «لم يشتر». */
  beforeJussive: ReadonlySet<string>;
  /** Words, and phrases, that a verb follows: «قد», «سوف», «لن». */
  beforeVerb: PhraseTrie<true>;
  /** Words that put the verb behind them in the future: «سوف», «لن». */
  futures: ReadonlySet<string>;
  /** Words without a place in a noun phrase: «قد», «إنما», «فقط». */
  particles: ReadonlySet<string>;
  /** «أما [السعودية] فقد …» */
  topics: ReadonlySet<string>;
  demonstratives: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Pronouns that join subject and predicate: «هو», «هي». */
  copulas: ReadonlySet<string>;
  /** Adverbs and adverbial phrases: «أمس», «رسميا», «من جهته», «في الوقت نفسه». */
  adverbs: PhraseTrie<true>;
  /** Words before a number that say how exact it is, though elsewhere they are prepositions or clauses: «نحو», «ما يصل إلى». */
  approximators: PhraseTrie<true>;
  /** «كل [من مصر والسعودية]»: brings in a list and adds nothing. */
  each: ReadonlySet<string>;
  /** «كل [من]» */
  of: ReadonlySet<string>;
  /** Nouns that say how much of the next noun: «بعض», «عدد», «أحد». */
  quantifiers: ReadonlySet<string>;
  /** Nouns and adjectives of time that may stand without a preposition: «يوم», «الأحد», «الماضي». */
  time: ReadonlySet<string>;
}

/** What the engine needs of a language. */
export interface LanguagePack {
  /** BCP 47 code. */
  code: string;
  /** Every way to split a folded word into clitics and stem; see `Reading`. */
  readings(form: string): readonly Reading[];
  /** Numbers of the tokens `first` up to, not with, `end`. */
  numbers(tokens: readonly Token[], first: number, end: number): NumberReading[];
  /**
   * Money, percentages, durations and counts; `states` (ISO codes, the likeliest first) say whose money a name that several states
   * share means («درهم», «ريال»).
   */
  amounts(tokens: readonly Token[], first: number, end: number, states: readonly string[]): AmountReading[];
  /** Time phrases. */
  times(tokens: readonly Token[], first: number, end: number): TimeReading[];
  parties: PartyLexicon;
  items(): ItemLexicon;
  sources: SourceLexicon;
  claims: ClaimLexicon;
  verbs: VerbLexicon;
  syntax: SyntaxWords;
}

/** Gender and number by which a verb finds its subject again; null where the word leaves it open. */
export interface Agreement {
  gender: 'm' | 'f' | null;
  plural: boolean;
}

/** A verb of saying: how it is said, and how what is said follows it. */
export interface SpeechVerb {
  lemma: string;
  stance: Stance;
  /** May stand behind what is said, with its subject only: «…، قال الوزير», «كما أعلنت الشركة». */
  bare: boolean;
  /** Counts only with a clause («أن …») or a quotation after it: «كتب», «رد», «نقل». */
  strict: boolean;
  /** Takes a noun of action for its object: «أعلنت الوزارة [تسلم …]». */
  object: boolean;
  /** An object noun counts only behind a subject that is named: «قدر الخبير [عدد …]», not «قدر كبير». */
  needsSubject: boolean;
  /** Prepositions under which what is said may stand: «كشف [عن]», «أشار [إلى]». */
  prepositions: ReadonlySet<string>;
  /** Goes on with what the speaker before was saying: «أضاف». */
  continues: boolean;
  /** Prepositions before the source whose words are handed on: «نقلت الوكالة [عن] مسؤول». */
  passes: ReadonlySet<string>;
  /** Has a party for its object, with what is said behind it: «اتهم [فلانا] بـ», «أبلغ [نظيره] أن». */
  addressee: boolean;
  /** Owns up to or lays an act at somebody's door, and may stand behind the act: «هجوم [تبنته] الجماعة». */
  owns: boolean;
  /** Entity types that alone may be its subject; null where any may. */
  agents: ReadonlySet<string> | null;
  /** Nouns that alone may be its object; null where any may: «رفض [المزاعم]». */
  objects: ReadonlySet<string> | null;
}

/** What a word may be for one who looks for sources. */
export type SourceWord =
  | { kind: 'verb'; verb: SpeechVerb; agreement: Agreement; past: boolean }
  /** «مضيفا», «مشيرة إلى» */
  | { kind: 'participle'; verb: SpeechVerb; agreement: Agreement }
  /** «إعلان [فلان أن]», «قوله إن» */
  | { kind: 'masdar'; verb: SpeechVerb }
  | { kind: 'noun'; noun: SourceNoun };

/** A common noun that names a source. */
export interface SourceNoun {
  stem: string;
  /** people: «مصدر», «مسؤولون» · outlet: «صحيفة» · document: «بيان», «وثائق» · office: «وزارة», «شركة» */
  class: 'people' | 'outlet' | 'document' | 'office';
  /** True for titles that a named person bears («وزير»): never anonymous of themselves. */
  office: boolean;
  /** True where the noun says nothing without the next: «وسائل [إعلام]». */
  genitive: boolean;
  /** True for «وسائل [إعلام]», «صحف»: outlets, though nobody names them. */
  media: boolean;
  /** True for «تقرير», «دراسة»: what it says is its own where nobody is named for it, unlike a «بيان». */
  report: boolean;
  /** True for «ممثل»: «عن» behind it says for whom. */
  represents: boolean;
  agreement: Agreement;
}

/** Words that bring a source in without a verb of their own. */
export interface SourcePhrase {
  /**
   * What follows: the source («بحسب …»), a verb of saying («بحسب ما ذكرت …»), an outlet («في حديث لـ …»), a document
   * («جاء في …»), or nothing.
   */
  brings: 'source' | 'clause' | 'outlet' | 'document' | 'nothing';
  /**
   * How it joins the chain: auto (an outlet in front, others behind), append, first, voice (in place of whom it speaks for), before (of the sentence before), publisher
   * («يذكر أن»: nobody is quoted any more), text (a text printed whole follows), none (no source at all).
   */
  mode: 'auto' | 'append' | 'first' | 'voice' | 'before' | 'publisher' | 'text' | 'none';
  stance: Stance;
  /** True where a hamza below the first letter makes it another word: «أما» is not «إما». */
  above: boolean;
}

/** The words by which sources are found. All forms folded. */
export interface SourceLexicon {
  words: ReadonlyMap<string, readonly SourceWord[]>;
  phrases: PhraseTrie<SourcePhrase>;
  /** «أن», «إنه», «بأنها» … */
  that: ReadonlySet<string>;
  /** «هذه», «تلك» before a noun. */
  these: ReadonlySet<string>;
  /** «ذلك», «بذلك»: what stands before is said. */
  so: ReadonlySet<string>;
  /** «فيه» behind a verb: in the document that was named. */
  therein: ReadonlySet<string>;
  /** «أي» before an object: «نفت أي صلة». */
  any: ReadonlySet<string>;
  /** Common words that no name holds behind its first: «وجود». */
  common: ReadonlySet<string>;
  /** Words that open a description of who was named: «الجناح العسكري لـ …». */
  wings: ReadonlySet<string>;
  /** Words before the name of a writer or agency that made the article: «كتب:», «المصدر:». */
  bylines: ReadonlySet<string>;
  /** «أن», «إن», «بأن» without a pronoun: a noun follows them, or a verb of the present. */
  bareThat: ReadonlySet<string>;
  /** Words behind which «أن» opens no speech: «بعد», «المتوقع». */
  notThatAfter: ReadonlySet<string>;
  /** Words that may stand between a verb and its subject: «أمس», «من جهته». */
  skips: ReadonlySet<string>;
  /** «كان» and its like: the subject stands behind it, the verb behind the subject. */
  was: ReadonlySet<string>;
  /** Words that open a clause beside the one before: «كما», «فيما». */
  parallel: ReadonlySet<string>;
  /** «الذي», «التي», «ما» … */
  relative: ReadonlySet<string>;
  /** Those of `relative` that have an antecedent: «الذي». */
  who: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Words between a document and who issued it: «صادر عن», «نشرته», «أمس». */
  issuing: ReadonlySet<string>;
  /** Those of `issuing` behind which the issuer stands: «صادر», «نشرته». */
  issued: ReadonlySet<string>;
  /** Prepositions before an issuer, as words: «عن», «لدى». */
  issuedBy: ReadonlySet<string>;
  /** «من», «عن», «لـ»: before where something comes from. */
  from: ReadonlySet<string>;
  /** «في», «داخل»: before the body that people belong to («مسؤول في …»). */
  inside: ReadonlySet<string>;
  /** «في», «عبر»: before the document in which somebody spoke. */
  saidIn: ReadonlySet<string>;
  /** «حول», «بشأن»: what stands behind is the matter of a document, not its issuer. */
  about: ReadonlySet<string>;
  /** «ذاته», «نفسها». */
  same: ReadonlySet<string>;
  /** Objects of «أعلن» that are acts, not news: «الحرب». */
  events: ReadonlySet<string>;
  /** «خلال», «عقب» … before a word of `occasions`: where or when the speaker spoke. */
  circumstance: ReadonlySet<string>;
  occasions: ReadonlySet<string>;
  /** «وذلك» */
  thereby: ReadonlySet<string>;
  /** Words with which no noun phrase begins: prepositions, particles, pronouns. */
  functions: ReadonlySet<string>;
  /** «هذا», «ما»: a verb behind them has a thing for its subject («وهذا يؤكد أن»). */
  things: ReadonlySet<string>;
  /** «مشترك»: of a document that several issue. */
  joint: ReadonlySet<string>;
  /** Words that say how many a source is: «عدة», «أحد», «أربعة». */
  counts: ReadonlySet<string>;
  /** Words behind which no verb stands. */
  prepositions: ReadonlySet<string>;
  /** Adjectives that begin like the article: «إلكتروني», «ألمانية». */
  seemingDefinite: ReadonlySet<string>;
  /** «ما» that opens an object: «نفت ما ذكرته الصحيفة». */
  what: ReadonlySet<string>;
  /** Ranks and honorifics before a name («الفريق»), and the words between («ركن»). */
  titles: ReadonlySet<string>;
  titleParts: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  /** Words of a long title that no shape tells: «باسمها», «لدى». */
  ofTitle: ReadonlySet<string>;
  shapes: WordShapes;
}

/** How folded words look, where no list can hold them. */
export interface WordShapes {
  /** A conjunction written on the word: «وأكد», «فقال». */
  conjunction: RegExp;
  /** The article and nothing before it: «الوزير». */
  article: RegExp;
  /** A word of a body's name: «الأمن», «والدفاع», «للتسلح». */
  ofBody: RegExp;
  /** A clitic before the article: «والوزير», «للجيش». */
  boundArticle: RegExp;
  /** A preposition before the article: «بالجيش», «للجيش». */
  prepositionalArticle: RegExp;
  /** A word of a long title: «الأمني», «للتعاون», «لشؤون». */
  ofTitle: RegExp;
  /** The ending of an adjective: «محلية», «رسميون». */
  adjective: RegExp;
  /** The ending of an indefinite accusative: «مسؤولا كبيرا». */
  accusative: RegExp;
  /** A verb of the present: «تعنى», «يقوده». */
  presentVerb: RegExp;
  /** Suffix pronouns of a woman («ها») and of several («هم»). */
  her: RegExp;
  them: RegExp;
  /** The suffix pronoun of the publisher: «مراسلنا». */
  our: RegExp;
  /** A family name with the article: «الأحمدي», «الزهراني». */
  familyName: RegExp;
  /** A noun of action, which is no name: «إطلاق», «تسليم». */
  verbalNoun: RegExp;
}

/** How a form of a trigger stands in its sentence. */
export type TriggerForm = 'past' | 'present' | 'masdar' | 'noun' | 'participle';

/** A word that may set off a claim; one per line of the pack's trigger files. */
export interface Trigger {
  id: string;
  kind: Kind;
  /** Subtype of the contract; empty for words that only govern another trigger. */
  subtype: string;
  /** `core` says the act itself, `deal` is its noun, `governor` says at which stage it is («طلبت شراء»), `light` only carries a noun («وقّعت عقدا»). */
  class: 'core' | 'deal' | 'governor' | 'light';
  /** How its arguments map onto roles: who gets, who gives, who acts. */
  direction: string;
  /** True where a weapon must stand near for the word to count. */
  arms: boolean;
  /** Prepositions one of which must follow for the word to count («حصل على»). */
  with: readonly string[];
  /** Assertion that the word itself brings («قرر»: planned). */
  assertion: Assertion | null;
  /** Category of the item that the act itself is («تدريب»). */
  item: Category | null;
  /** Subtype where the past says that it is done («حصلت على»: delivery). */
  done: string | null;
  /** True for words that count only under another trigger («تجميد» under «رفع»). */
  under: string | null;
  /** Direction of the only words that it may govern: «تقدمت بطلب [شراء]», «عارض [تسليم]». */
  of: string | null;
  /** True for words that count only under a word that says the stage («تدرس امتلاك»). */
  governed: boolean;
  /** True where the item is the grammatical subject («وصلت الطائرات»). */
  itemSubject: boolean;
  /** `both` where supplier and recipient must be named (smuggling). */
  ends: 'both' | null;
  /** True where a person or force must be the subject. */
  person: boolean;
}

/** A trigger as one of its forms. */
export interface TriggerUse {
  trigger: Trigger;
  form: TriggerForm;
  /** True for the forms that plan («تعتزم»). */
  planned: boolean;
}

/** The words around attacks. All folded; verbs with all their forms. */
export interface AttackWords {
  /** Prepositions before whom an attack hits: «على», «ضد», «باتجاه». */
  against: ReadonlySet<string>;
  /** Nouns under them that nothing hits: «حدود», «رغم». */
  notStruck: ReadonlySet<string>;
  /** Prepositions before the weapon: «ب», «بواسطة». */
  means: ReadonlySet<string>;
  /** «في», «ب»: before where something is or happens. */
  where: ReadonlySet<string>;
  /** Verbs that say of an attack what it hit: «غارة [استهدفت] …». */
  strikes: ReadonlySet<string>;
  /** Verbs that say of an attack whom it cost: «أسفر عن مقتل», «أوقع». */
  costs: ReadonlySet<string>;
  /** Words whose subject or genitive are the victims: «قُتل [جنديان] في غارة», «مقتل [جنديين]». */
  losses: ReadonlySet<string>;
  /** «تعرّض [الموقع] لهجوم», «صدّ [الجيش] هجوما»: the subject is hit. */
  suffers: ReadonlySet<string>;
  /** «اتهم … [الحركة] بالهجوم»: the object did it. */
  accuses: ReadonlySet<string>;
  /** «نُسب الهجوم إلى [الحركة]»: what stands behind «إلى» did it. */
  blames: ReadonlySet<string>;
  /** Words whose subject does what they govern: «تمكّن [الجيش] من تدمير», «هدّد [التنظيم] بضرب». */
  controls: ReadonlySet<string>;
  /** «أعلن [الجيش] تنفيذ غارة»: who makes known its own act. */
  announces: ReadonlySet<string>;
  /** Verbs of holding a place: «مواقع [يسيطر] عليها التنظيم». */
  holds: ReadonlySet<string>;
  /** Verbs of belonging: «مسلحين [ينتمون] إلى التنظيم». */
  belongs: ReadonlySet<string>;
  /** «له», «لهم» behind what was hit. */
  theirs: ReadonlySet<string>;
  /** Nouns of attacks that strike a state by striking in it: «تفجير», «هجوم». */
  terror: ReadonlySet<string>;
  /** «النار», «الرصاص». */
  fires: ReadonlySet<string>;
  /** Nouns that make an attack feared, fought or judged rather than told: «مكافحة», «خطر», «إدانة». */
  averting: ReadonlySet<string>;
  /** Verbs that do so: «حذّر», «خشي», «منع». */
  averts: ReadonlySet<string>;
  /** Words between them and the attack that change nothing: «أي», «جميع», «شن». */
  fillers: ReadonlySet<string>;
  /** Adjectives that make an attack none of arms: «إلكتروني», «لاذع». */
  figurative: ReadonlySet<string>;
  /** «أعلن مسؤوليته عن الهجوم»: who says so did it. */
  responsibility: ReadonlySet<string>;
  /** Prepositions that tell when or why something else happened by an attack: «[عقب] الهجوم». */
  since: ReadonlySet<string>;
  /** Those among them by which the subject may have done it: «أطلقت روسيا مسيّرات [خلال] الهجوم». */
  during: ReadonlySet<string>;
  /** Participles that say of fighters whose they are: «القوات [الموالية] للحكومة». */
  loyal: ReadonlySet<string>;
  /** Verbs and nouns of sending and using arms: «[أرسلت] واشنطن مقاتلات قصفت …». */
  sends: ReadonlySet<string>;
  /** Nouns of help that an attack gave somebody else: «[بدعم] من الغارات». */
  helps: ReadonlySet<string>;
  /** Prepositions before what something is done for: «[بهدف] ضرب مواقع». */
  purposes: ReadonlySet<string>;
  /** Fighters whose state is where they come from, not whom they fight for: «[فصائل] عراقية». */
  rebels: ReadonlySet<string>;
  /** «غارة [أو] قصف»: what may be one thing or the other. */
  alternatives: ReadonlySet<string>;
  /** Prepositions before what is only an example: «أحداث [مثل] إسقاط مسيّرات». */
  examples: ReadonlySet<string>;
  /** «فوق»: before where a weapon was stopped. */
  over: ReadonlySet<string>;
  /** «سماء», «أجواء»: the same as nouns. */
  skies: ReadonlySet<string>;
  /** «هدّد بضرب», «تعهّد»: what they govern is still to come. */
  threats: ReadonlySet<string>;
  /** «إذا», «لو»: open a clause of what is only thought of. */
  conditions: ReadonlySet<string>;
  /** Item categories that can be stopped in flight. */
  airborne: ReadonlySet<string>;
}

/** The words around meetings, visits, calls and exercises. All folded. */
export interface ContactWords {
  /** Lemmas of verbs whose object or occasion is the contact itself: «عقد», «أجرى», «تلقى», «شارك». */
  holders: ReadonlySet<string>;
  /** Prepositions before those who take part: «مع», «بين», «بمشاركة». */
  partners: ReadonlySet<string>;
  /** The one of them that holds both sides: «بين». */
  between: ReadonlySet<string>;
  /** Before whose a visit or a meeting is: «زيارة [لـ]ولي العهد». */
  ofWhom: ReadonlySet<string>;
  /** Pronouns that mean one man, and no aircraft: «وصولـ[ـه]». */
  his: ReadonlySet<string>;
  /** Prepositions that stand before people who take part, but also before places and means: «اجتمع [بـ]». */
  personPartners: ReadonlySet<string>;
  /** Before who calls: «تلقى اتصالا [من]». */
  callers: ReadonlySet<string>;
  /** Prepositions that turn talks into a search: «بحث [عن]». */
  searched: ReadonlySet<string>;
  /** «نظراء»: those of the same office elsewhere. */
  peers: ReadonlySet<string>;
  /** Prepositions under which stands of where they are: «نظرائهم [في] المغرب». */
  peersIn: ReadonlySet<string>;
  /** Prepositions before whose people somebody are: «وحدات [من]», «ممثلون [عن]», «وفد [برئاسة]». */
  members: ReadonlySet<string>;
  /** Prepositions before a contact on which something else was said or done: «خلال», «على هامش». */
  occasions: ReadonlySet<string>;
  /** Prepositions through which a verb holds a contact («قام [بـ]زيارة», «شارك [في]»), with the empty one. */
  carried: ReadonlySet<string>;
  /** Adjectives and nouns behind a noun of contact that make it none («مؤتمر [صحفي]»). */
  noContact: ReadonlySet<string>;
  /** Prepositions before where a visit goes: «إلى», «لـ». */
  whither: ReadonlySet<string>;
  /** Prepositions before where a contact is: «في», «قبالة». */
  where: ReadonlySet<string>;
  /** Nouns of people who travel and meet for a state: «وفد», «ضباط». */
  delegations: ReadonlySet<string>;
  /** Titles of honour as they stand before a pronoun, to the title: «فخامتـه» to «فخامة». */
  honours: ReadonlyMap<string, string>;
  /** Verbs that make a contact one to come: «اتفق على», «أرجأ». */
  plans: ReadonlySet<string>;
  /** Words that call a contact off: «ألغى», «إلغاء». */
  cancels: ReadonlySet<string>;
  /** Nouns of gathering behind a contact: «لقاء [جمعه] مع نظيره». */
  gathers: ReadonlySet<string>;
  /** Nouns before who calls a conference: «بـ[دعوة] من واشنطن». */
  invitations: ReadonlySet<string>;
  /** Nouns of places where people meet: «مقر», «مكتب». */
  venues: ReadonlySet<string>;
  /** Adjectives that make a training one of several: «مشترك». */
  joint: ReadonlySet<string>;
}

/** The words by which the time of a claim is told from other times of its sentence. All folded. */
export interface WhenWords {
  /** Prepositions before an event of another time than the one told: «[بعد] هجوم», «[بسبب] صفقة», «[تمهيدا] لتسليم». */
  circumstances: ReadonlySet<string>;
  /** Prepositions before an event that happens meanwhile, or is the matter of the one told: «[خلال] زيارة», «[حول] تسليم …». */
  meanwhile: ReadonlySet<string>;
  /** Prepositions before who reports: «[حسب] الوزارة الأربعاء». */
  reports: ReadonlySet<string>;
  /** Prepositions before the document that somebody spoke in: «[في] تصريح أمس». */
  media: ReadonlySet<string>;
  /** First words of times that are counted from another event: «[بعد] يوم من …», «[قبل] أسبوع من …». */
  counted: ReadonlySet<string>;
  /** Those of them that count from another event even where it is left to the reader: «[بعد] ساعات». */
  after: ReadonlySet<string>;
  /** Words before the event counted from: «قبل أسبوع [من] زيارة». */
  from: ReadonlySet<string>;
  /** Words that stand for a time told before: «[آنذاك]». */
  pointers: ReadonlySet<string>;
  /** Words before how long something lasts: «[لمدة] عام», «[تستمر] أربعة أيام». */
  lasting: ReadonlySet<string>;
  /** Prepositions before where something comes from, which is not where it happens: «[من] الأراضي السورية». */
  whence: ReadonlySet<string>;
}

/** The words of claims: triggers, and what sets their assertion. */
export interface ClaimLexicon {
  /** Folded phrase (first word without clitics) to its uses. */
  triggers: ReadonlyMap<string, readonly TriggerUse[]>;
  /** Every verb form known, for telling names from verbs. */
  verbs: ReadonlySet<string>;
  /** Words around a trigger that set its assertion, by kind of word. */
  negations: ReadonlySet<string>;
  denials: ReadonlySet<string>;
  doubts: readonly string[];
  possibles: readonly string[];
  plans: readonly string[];
  /** Words of speaking about a thing, which somebody refuses: «رفض [التعليق] على الهجوم», «امتنع عن أن [يعلّق]». */
  comments: ReadonlySet<string>;
  /** Adjectives that put the noun before them into the time to come, or make it only possible: «الزيارة [المرتقبة]», «صفقة [محتملة]». */
  plannedAdjectives: ReadonlySet<string>;
  possibleAdjectives: ReadonlySet<string>;
  futures: ReadonlySet<string>;
  /** «عدم», «دون»: negate the noun behind them. */
  notNouns: ReadonlySet<string>;
  /** «تزال», «سيما»: behind «لا» they negate nothing. */
  stillNot: ReadonlySet<string>;
  /** «قد»: doubt before a present. */
  maybe: ReadonlySet<string>;
  /** Lemmas of verbs that only carry a noun of action: «تم», «قام», «بدأ». */
  lightVerbs: ReadonlySet<string>;
  /** Lemmas of verbs that say what a deal holds: «تشمل». */
  contains: ReadonlySet<string>;
  /** Lemmas of verbs whose subject does the act named behind them: «[اتجهت] الهند إلى شراء». */
  doers: ReadonlySet<string>;
  /** Words of civil aviation: «ركاب». */
  airlines: ReadonlySet<string>;
  /** Words of warning: what is warned of has not been done. */
  warnings: ReadonlySet<string>;
  /** Words of duty: «[يجب] رفض تسليم …» says what ought to be. */
  duties: ReadonlySet<string>;
  /** Heads of aid as a programme: «[مبادرة] المساعدات الأمنية», which tells of no delivery. */
  programmes: ReadonlySet<string>;
  /** Parts that a pronoun counts out of things told before: «حصلت على [نصفها]». */
  partials: ReadonlySet<string>;
  /** Words of calling on somebody: «[دعت] برلين إلى وقف بيع …». */
  urges: ReadonlySet<string>;
  /** «[الخطوط] الجوية»: an airline, where «الجوية» or a nation stands behind it. */
  carriers: ReadonlySet<string>;
  /** «على [وشك]», «في [طور]»: what the subject is about to do. */
  imminent: ReadonlySet<string>;
  /** Words of waiting: who waits for weapons gets them. */
  awaits: ReadonlySet<string>;
  /** Words of seizing: what is seized has not been supplied by who tells it. */
  foils: ReadonlySet<string>;
  /** Prepositions before the frame in which an act is done: «[ضمن] صفقة», «[بعد] توقيع». */
  within: ReadonlySet<string>;
  /** Openers of conditions: «إذا», «ما لم». */
  conditions: ReadonlySet<string>;
  /** «[اتهامات] بتزويد»: what is said of somebody, which may be refused. */
  tales: ReadonlySet<string>;
  /** Stages whose word may name its weapon itself: «[طلبت] منظومات». */
  standAlone: ReadonlySet<string>;
  /** Triggers of giving whose genitive is who gets: «[تزويد] بغداد». */
  toWhom: ReadonlySet<string>;
  /** Prepositions before who gets («لـ», «إلى», «لصالح») and before who acts («من قبل», «على يد»). */
  forWhom: ReadonlySet<string>;
  byWhom: ReadonlySet<string>;
  /** «أصل», «إنتاج» before an adjective: whose make a weapon is. */
  originNouns: ReadonlySet<string>;
  /** Nouns that attack for somebody: «طائرات», «قوات», «مقاتلو». */
  agents: ReadonlySet<string>;
  /** Nouns that are hit for somebody: «مواقع», «حاجز», «أراضي». */
  sites: ReadonlySet<string>;
  /** The words around attacks. */
  attack: AttackWords;
  /** Item categories of aircraft, which may be civil ones where no name tells. */
  flies: ReadonlySet<string>;
  /** Lemmas of verbs whose object is the contact itself: «عقد», «أجرى», «ترأس». */
  holds: ReadonlySet<string>;
  /** The words around contacts. */
  contact: ContactWords;
  /** Prepositions before whom a rule is about: «على», «إلى», «لـ». */
  onWhom: ReadonlySet<string>;
  /** Adjectives on a rule to the body that they mean: «أممي», «أوروبي»; the first is whose resolutions are. */
  bodies: ReadonlyMap<string, string>;
  /** «قرار»: a rule that is its council's. */
  resolutions: ReadonlySet<string>;
  /** Triggers of policies that forbid nothing. */
  noBan: ReadonlySet<string>;
  /** Words one of which must stand in a document that can bear claims. */
  defence: ReadonlySet<string>;
  /** Adjectives and nouns that make a deal one of arms («صفقة عسكرية»). */
  military: ReadonlySet<string>;
  /** «دعم», «مساعدة» + a party: who is asked for it. */
  aid: ReadonlySet<string>;
  /** «برنامج تقوده …»: who runs what is received. */
  leads: ReadonlySet<string>;
  /** «تقضي بـ», «تشمل»: what a deal holds. */
  includes: ReadonlySet<string>;
  /** «أما … فـ»: sets the subject ahead. */
  topics: ReadonlySet<string>;
  /** Demonstratives: with a noun they point back to an item («هذه الأنظمة»). */
  these: ReadonlySet<string>;
  /** Words that make a deal or meeting none of ours («لاعب», «نادي»). */
  decoys: ReadonlySet<string>;
  accord: AccordWords;
  policy: PolicyWords;
  trade: TradeLexicon;
  when: WhenWords;
}

/** The words around accords. */
export interface AccordWords {
  /** Words of defence that make an accord ours: «اتفاق [أمني]». */
  matters: ReadonlySet<string>;
  /** «حلف»: what is joined by treaty. */
  alliances: ReadonlySet<string>;
  /** Prepositions before those who share an accord: «مع», «بين». */
  together: ReadonlySet<string>;
  /** Before whom bases are opened to, or what is joined: «لـ», «إلى». */
  towards: ReadonlySet<string>;
  /** Before where a base stands: «في». */
  inside: ReadonlySet<string>;
}

/** The words around rules on arms. */
export interface PolicyWords {
  /** What a rule may stand in: «[قانونا] يمنع بيع …». */
  bills: ReadonlySet<string>;
  /** What is no rule yet: «[مشروع] قرار يحظر …». */
  drafts: ReadonlySet<string>;
  /** «تراخيص» */
  licences: ReadonlySet<string>;
  /** «[إذا] توقفت …»: no rule is told. */
  conditions: ReadonlySet<string>;
  /** Pronouns on a noun that stand for who gets: «إمداد[ها] بالسلاح». */
  pronouns: ReadonlySet<string>;
  /** «هذا [البلد]»: the state told before. */
  countries: ReadonlySet<string>;
  /** Adjectives behind an embargo that name no goods: «الحظر [الدولي]». */
  international: ReadonlySet<string>;
}

/** The words by which totals of trade are told from growth and from single deals. */
export interface TradeLexicon {
  /** Verbs and nouns of growth and decline: «ارتفعت», «بزيادة». */
  changes: ReadonlySet<string>;
  changeNouns: ReadonlySet<string>;
  /** Prepositions before how much something changed («بنسبة»), and before where it started («من»). */
  byHowMuch: ReadonlySet<string>;
  fromHowMuch: ReadonlySet<string>;
  /** Prepositions before where it came to: «ارتفعت [إلى] 36 في المئة». */
  upTo: ReadonlySet<string>;
  /** Verbs that give a figure: «بلغت», «تجاوزت», «شكّلت». */
  measures: ReadonlySet<string>;
  /** Words behind a noun of trade that name no other goods: «نسبتها», «العالمية». */
  figures: ReadonlySet<string>;
  /** Verbs behind which a state has its place or share: «حلّت ثالثة», «تليها». */
  ranks: ReadonlySet<string>;
  /** «الدفاع»: of whose office the exports are those of arms. */
  makers: ReadonlySet<string>;
  /** Words that make a sum one over years or over deals: «سنويا», «إجمالي», «منذ». */
  yearly: ReadonlySet<string>;
  /** «تراخيص»: sums of licences are totals. */
  licences: ReadonlySet<string>;
  /** Units of what a count counts: «صفقة», «عقد». */
  counted: ReadonlySet<string>;
}
