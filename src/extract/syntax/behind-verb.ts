import type { VerbReading } from '../../languages/language-pack.ts';
import type { Grammar } from './grammar.ts';
import type { NounWords } from './noun-words.ts';

/** How many tokens may stand between a verb and its object, set apart by commas. */
const INSERTION = 10;

/** What stands at a token behind a form that may be a verb: its subject, its object. */
export class BehindVerb {
  readonly #words: NounWords;
  readonly #grammar: Grammar;

  constructor(words: NounWords, grammar: Grammar) {
    this.#words = words;
    this.#grammar = grammar;
  }

  /** A party without preposition, its titles, a number or a noun in the nominative right behind: the subject of the word before. */
  followsSubject(i: number): boolean {
    const words = this.#words;
    if (this.followsParty(i) || words.numberBegins(i)) return true;
    // «و[قدم] له الوزير درعا»
    if (words.isBoundPronoun(i)) return this.followsParty(i + 1);
    // «و[ظهر] ذلك في …»
    if (words.isDemonstrative(i) && !words.pointsAhead(i)) return true;
    // «[سموه] تحيات …»
    return words.isWord(i) && words.analysis.readings(i).some((r) => r.suffix !== '' && this.#grammar.isTitle(r.stem));
  }

  /** «محادثات أجراها [أمس في عمّان] وزير الدفاع»: what may stand between a verb with its object and the subject. */
  pastWhenAndWhere(i: number): number {
    const words = this.#words;
    const at = words.pastTime(i);
    const party = words.preposition(at)?.head === at + 1 ? words.partyFrom(at + 1) : undefined;
    return party && party.by !== 'adjective' && party.by !== 'person' ? words.pastTime(party.end) : at;
  }

  /** «كان الطيران قصف[، في وقت متأخر من مساء الاثنين،] مخازن»: past what two commas set between a verb and its object. */
  pastInsertion(i: number): number {
    const words = this.#words;
    if (!words.isComma(i) || !(words.isTime(i + 1) || words.preposition(i + 1))) return i;
    for (let at = i + 2; at < i + INSERTION; at++) if (words.isComma(at)) return at + 1;
    return i;
  }

  /** A party that no preposition governs, its titles before it. */
  followsParty(i: number): boolean {
    const party = this.#words.partyFrom(this.#words.pastTitles(i));
    return party !== undefined && party.by !== 'adjective' && party.preposition === '';
  }

  /** What a verb can have for its object or complement. */
  followsObject(i: number, { tense }: VerbReading): boolean {
    const words = this.#words;
    const party = words.partyFrom(i);
    if (party) return party.by !== 'adjective';
    if (words.numberBegins(i) || words.itemFrom(i) !== undefined || words.preposition(i) !== null || words.isThat(i))
      return true;
    if (!words.isWord(i) || words.isDefinite(i)) return false;
    return tense === 'present' || words.isPlainNoun(i);
  }

  /** «36 طائرة [جرى] التعاقد عليها», «أربع [تم] الاتفاق عليها»: a noun of action happened to what the pronoun stands for. */
  followsAct(i: number, { tense, intransitive, suffix }: VerbReading): boolean {
    const words = this.#words;
    if (tense !== 'past' || !intransitive || suffix !== '') return false;
    return words.isDefinite(i + 1) && words.masdar(i + 1).length > 0 && words.isBoundPronoun(i + 2);
  }

  /** «كمين [نصبه] مسلحون»: no noun with a pronoun has a nominative right behind it. */
  followsMany(i: number): boolean {
    return this.#words.nominative(i + 1) !== null && !this.#words.isDefinite(i + 1);
  }
}
