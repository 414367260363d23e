import type { Stance } from '../../model/index.ts';
import type { PhraseTrie } from '../../text/index.ts';
import type { WordShapes } from './readings.ts';

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
