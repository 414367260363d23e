import type { VerbReading } from '../../languages/language-pack.ts';
import type { PartyMention } from '../mention.ts';
import type { Grammar, VerbAt } from './grammar.ts';
import type { NounWords } from './noun-words.ts';

/** How far before a verb the subject of its clause may begin, in tokens. */
const SUBJECT_REACH = 8;

/** What stands before a form that may be a verb: the edge of a clause, its subject. */
export class BeforeVerb {
  readonly #words: NounWords;
  readonly #grammar: Grammar;
  readonly #read: (i: number) => VerbAt | null;

  /** `read` tells the verbs at tokens further back. */
  constructor(words: NounWords, grammar: Grammar, read: (i: number) => VerbAt | null) {
    this.#words = words;
    this.#grammar = grammar;
    this.#read = read;
  }

  /** «البلدان [وقعا]», «السيسي وبوتين [بحثا]», «…، [وبحثا]»: a verb of two stands behind its two doers or goes on about them. */
  followsTwo(i: number, { conjunction }: VerbReading): boolean {
    const words = this.#words;
    // «…، و[وفدا] عسكريا», «…، و[عددا] من الجنود»
    if (
      conjunction !== '' &&
      (this.#isDescribed(i + 1) || words.words.quantifiers.has(words.form(i).slice(conjunction.length, -1)))
    )
      return false;
    if (conjunction !== '') return words.isComma(i - 1);
    const party = words.partyUpTo(i);
    // «وقّع الجانبان [عقدا]», «منحت الوزارة الشركة [عقدا]»: they belong to the verb before them.
    const governing = this.#read((party ? this.#firstJoined(party).first : i - 1) - 1);
    if (governing && !governing.use.auxiliary) return false;
    if (words.nominative(i - 1) === 'dual') return true;
    if (!party) return false;
    return party.conjunction !== '' || words.joins(party.first - 1) || this.#firstJoined(party) !== party;
  }

  /** An adjective in the accusative. */
  #isDescribed(i: number): boolean {
    return this.#words.words.forms.ofAccusative(this.#words.form(i)) !== null && !this.#words.isAccusative(i);
  }

  /** «[واشنطن] تسلم القاهرة ثماني مقاتلات»: a party that opens its clause stands right before. */
  startsFreeParty(i: number): boolean {
    const words = this.#words;
    const party = words.partyUpTo(i);
    if (party?.preposition !== '' || (party.by === 'adjective' && party.end - party.first === 1)) return false;
    const before = this.#firstJoined(party).first - 1;
    // «كان [الرئيس] رفع …»
    if (this.#grammar.verbForms.of(words.word(before)).some((use) => use.auxiliary)) return true;
    return (
      before < words.read.sentence.first ||
      words.isThat(before) ||
      words.isPause(before) ||
      words.isStop(before) ||
      words.pastOpener(before) > before
    );
  }

  /** «[الوزير ونظيره] تحدثا هاتفيا»: the first of the parties that stand one behind the other up to one. */
  #firstJoined(party: PartyMention): PartyMention {
    let first = party;
    for (
      let before = this.#words.partyUpTo(first.first);
      before?.preposition === '';
      before = this.#words.partyUpTo(first.first)
    )
      first = before;
    return first;
  }

  /** «أن أحد الجنود الأمريكيين [تعرض] لإطلاق نار»: behind a definite noun that opens its clause nothing indefinite stands but a verb. */
  isBehindSubject(i: number): boolean {
    const words = this.#words;
    if (!words.isDefinite(i - 1) || words.isTime(i - 1) || words.isInNumber(i - 1)) return false;
    for (let at = i - 1; at >= Math.max(words.read.sentence.first, i - SUBJECT_REACH); at--) {
      if (words.isThat(at)) return !words.hasPronoun(at);
      if (this.#read(at) || words.preposition(at) || words.isPause(at) || words.form(at) === '"') return false;
    }
    return false;
  }

  /** True where a clause can begin: at the edge of a sentence, behind a pause or a word that opens a clause. */
  opens(i: number, { conjunction, tense }: VerbReading): boolean {
    const words = this.#words;
    const before = i - 1;
    if (before < words.read.sentence.first || conjunction !== '' || words.isPause(before) || words.isStop(before))
      return true;
    if (words.isTime(before) || words.isParticle(before)) return true;
    // «أعلن أن [نقل] السجين …»: no past stands right behind «أن».
    if (words.isThat(before)) return tense === 'present' || words.hasPronoun(before);
    return words.words.relatives.has(words.bare(before)) || words.isBehindOpener(i);
  }
}
