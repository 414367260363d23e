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
  /** Active participles in the accusative masculine and the feminine to their verbs: «مشيرا», «نافية». */
  participles: ReadonlyMap<string, readonly VerbUse[]>;
}
