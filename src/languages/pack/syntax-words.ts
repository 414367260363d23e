import type { PhraseTrie } from '../../text/index.ts';
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
  /** «محافظتي [حجة وصعدة]»: the noun of which a form is the dual before another noun, as far as its ending tells; or null. */
  ofConstructDual(form: string): string | null;
  isFemininePlural(form: string): boolean;
  /** True for a noun whose ending shows that it is feminine, or a plural that counts as such («دفعة», «طائرات»). */
  isFeminine(spelled: string): boolean;
  /** True for forms that end like an adjective of relation («جوي», «جوية»). */
  isRelational(form: string): boolean;
  /** True where the spelling shows that what looks like a pronoun is the ending of the feminine («قاتلة»). */
  isFeminineEnding(suffix: string, spelled: string): boolean;
  /** True where the marks of the spelling show a noun («هربًا»). */
  hasNunation(spelled: string): boolean;
  /** True where the vowel written on a past tells that it is passive («قُتل»). */
  isMarkedPassive(spelled: string): boolean;
  /** True where what looks like a pronoun behind a noun is hardly ever anything else. */
  isSurePronoun(suffix: string, spelled: string): boolean;
  /** True for «هنأ», which folds to the adverb «هنا» and is a verb. */
  endsInHamza(spelled: string): boolean;
  /** True for «وأدى», which folds to the noun «وادي». */
  endsInAlif(spelled: string): boolean;
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
  /** Words that only look as if they held «و» or «ف»: «فتحت» is no «ف» before «تحت». */
  wholes: ReadonlySet<string>;
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
  /** Those of them that stand before nouns only: «عدم [وجود]». */
  nounNegations: ReadonlySet<string>;
  /** Words behind which a present stands in its short form: «لم يشتر». */
  beforeJussive: ReadonlySet<string>;
  /** Words, and phrases, that a verb follows: «قد», «سوف», «لن». */
  beforeVerb: PhraseTrie<true>;
  /** Openers of clauses that hardly anything but a verb follows: «عندما», «في وقت». */
  beforeVerbOpeners: PhraseTrie<true>;
  /** Words that put the verb behind them in the future: «سوف», «لن». */
  futures: ReadonlySet<string>;
  /** Words without a place in a noun phrase: «قد», «إنما», «فقط». */
  particles: ReadonlySet<string>;
  /** «أما [السعودية] فقد …» */
  topics: ReadonlySet<string>;
  demonstratives: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Prepositions with a pronoun: «منها», «له». */
  boundPronouns: ReadonlySet<string>;
  /** Nouns of direction that take the place of a preposition before a name: «شمالي [سوريا]». */
  directions: ReadonlySet<string>;
  /** Pronouns that join subject and predicate: «هو», «هي». */
  copulas: ReadonlySet<string>;
  /** Lemmas of verbs whose object has done what «بأنه …» behind them says. */
  accusers: ReadonlySet<string>;
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
  /** Common nouns of the news that no other list holds: «ساعات», «أطفال», «خسائر»; no adjectives. */
  nouns: ReadonlySet<string>;
  /** Those of them that name things and acts, and are never spelled like an adjective. */
  things: ReadonlySet<string>;
  /** «[العاصمة] صنعاء»: nouns with the article that the name of the place follows. */
  apposed: ReadonlySet<string>;
  /** Nouns and adjectives of time that may stand without a preposition: «يوم», «الأحد», «الماضي». */
  time: ReadonlySet<string>;
}
