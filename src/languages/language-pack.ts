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
  /** ISO code of the state to which the office can belong only («خادم الحرمين الشريفين»), or null. */
  state: string | null;
}

/** The words by which parties are recognised. All forms folded, without article. */
export interface PartyLexicon {
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
  /** Nouns after which an adjective of nationality says what money it is («دولار أمريكي»). */
  currencies: ReadonlySet<string>;
  /** Nouns after which a name or adjective is not a state («نادي روما»). */
  clubs: ReadonlySet<string>;
  /** Adjectives of region that also tell where a thing lies («غربي المدينة»), folded. */
  directions: ReadonlySet<string>;
  /** What «مصدر» or «دوائر» are of where no people are meant («مصدر دخل»). */
  notSources: ReadonlySet<string>;
  /** «باسم», «بلسان»: what joins a spokesman to a body. */
  spokesFor: ReadonlySet<string>;
  /** «نظيره», «نظيرته», «نظرائهم» (folded, with suffix). */
  counterparts: ReadonlySet<string>;
  /** «بلاده», «بلادها»: the speaker's own state. */
  ownCountry: ReadonlySet<string>;
  /** «المملكة»: a kingdom by the outlet's home. */
  kingdom: ReadonlySet<string>;
  /** Prepositions written as words. */
  prepositions: ReadonlySet<string>;
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

/** The words by which items are recognised. All forms folded, without article. */
export interface ItemLexicon {
  heads: WordTree<ItemHead>;
  modifiers: WordTree<ItemModifier>;
  /** «من طراز», «من نوع», «فئة»: a name follows, of the catalogue (false) or any (true); «من صفقة» only one of the catalogue. */
  introducers: WordTree<boolean>;
  /** «مضاد», «مكافحة», «ضد»: what it is used against follows. */
  against: WordTree<true>;
  /** Category of what is used against a class of things («مضادة للطائرات»), by class of the head, `*` for any other. */
  againstCategories: Readonly<Record<string, Readonly<Record<string, Category>>>>;
  /** «مزود», «مجهز», «مسلح»: equipment follows, which is no item of its own. */
  equipped: WordTree<true>;
  /** Phrases that hold a head noun or name and are no item: «سلاح الجو», «كتيبة المدرعات», «بوينغ 777». */
  decoys: WordTree<true>;
  /** Names of Latin letters as Arabic writes them («إف», «كيو»): with digits they make a designation. */
  letters: ReadonlySet<string>;
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

/** What the engine needs of a language. */
export interface LanguagePack {
  /** BCP 47 code. */
  code: string;
  /** Every way to split a folded word into clitics and stem; see `Reading`. */
  readings(form: string): readonly Reading[];
  /** Numbers of the tokens `first` up to, not with, `end`. */
  numbers(tokens: readonly Token[], first: number, end: number): NumberReading[];
  /** Money, percentages, durations and counts; `home` is the outlet's state, for currencies of several states. */
  amounts(tokens: readonly Token[], first: number, end: number, home: string | null): AmountReading[];
  /** Time phrases. */
  times(tokens: readonly Token[], first: number, end: number): TimeReading[];
  parties: PartyLexicon;
  items(): ItemLexicon;
  sources: SourceLexicon;
  claims: ClaimLexicon;
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

/** The words around attacks, folded; verbs in all their forms. */
export interface AttackLexicon {
  /** Prepositions before whom an attack hits: «على», «ضد», «باتجاه». */
  against: ReadonlySet<string>;
  /** Phrases before the doer: «من قبل», «على يد». */
  by: readonly (readonly string[])[];
  /** Nouns that attack for somebody: «طائرات», «قوات», «مقاتلو». */
  agents: ReadonlySet<string>;
  /** Nouns that are hit for somebody: «مواقع», «حاجز», «أراضي». */
  sites: ReadonlySet<string>;
  /** Words at which a noun phrase ends: «شمال», «خلال», «أسفر». */
  adverbial: ReadonlySet<string>;
  /** «موالية لـ», «تابعة لـ»: what follows is not the party itself, but says to whom it holds. */
  ties: ReadonlySet<string>;
  /** Those of the ties that tell the owner: «تابعة لـ», «ينتمون لـ». */
  owns: ReadonlySet<string>;
  /** «بقيادة», «تقوده» before who leads an alliance. */
  led: ReadonlySet<string>;
  /** Verbs that link an attack to what it hit: «غارة [استهدفت] …». */
  links: ReadonlySet<string>;
  /** «تعرّض [لهجوم]» and its masdar. */
  sufferers: ReadonlySet<string>;
  /** «اتهم», «متهما»: the doer follows. */
  accusers: ReadonlySet<string>;
  responsibility: ReadonlySet<string>;
  /** Verbs whose subject parries or condemns the attack: «صد», «أدان». */
  repels: ReadonlySet<string>;
  /** Nouns that make an attack feared, fought or judged rather than told: «مكافحة», «خطر», «إدانة». */
  averting: ReadonlySet<string>;
  /** Words before the victims of an attack: «مقتل», «أصيب». */
  victims: ReadonlySet<string>;
  /** Adjectives that make an attack none of arms: «إلكتروني», «لاذع». */
  figurative: ReadonlySet<string>;
  /** Item categories that can be stopped in flight. */
  airborne: ReadonlySet<string>;
  /** «النار», «الرصاص». */
  fires: ReadonlySet<string>;
  /** Nouns of attacks that strike a state by striking in it: «تفجير», «هجوم». */
  terror: ReadonlySet<string>;
  /** «لشن», «لقصف»: not told as done. */
  purposes: ReadonlySet<string>;
  /** «متجها», «موجهة» before where a weapon was aimed. */
  toward: ReadonlySet<string>;
}

/** The words of claims: triggers, and what sets their assertion. */
export interface ClaimLexicon {
  attack: AttackLexicon;
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
  futures: ReadonlySet<string>;
  /** Words at which a clause ends or begins («أن», «حيث», «بينما»). */
  clauseBreaks: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Prepositions written as words. */
  prepositions: ReadonlySet<string>;
  /** Honorifics before a name. */
  titles: ReadonlySet<string>;
  pronounSubjects: ReadonlySet<string>;
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
  /** Demonstratives, and the nouns that with them point back to an item («هذه الأنظمة»). */
  these: ReadonlySet<string>;
  theseThings: ReadonlySet<string>;
  /** Words that make a deal or meeting none of ours («لاعب», «نادي»). */
  decoys: ReadonlySet<string>;
}
