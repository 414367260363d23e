import type { Reading, Verb } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import { ClosedWords } from './closed-words.ts';
import type { Grammar, PrepositionAt } from './grammar.ts';

/** The nouns of a sentence: known ones, nouns of action, those with the article, and the prepositions before them. */
export class NounWords extends ClosedWords {
  readonly #grammar: Grammar;

  constructor(analysis: Analysis, read: SentenceReading, grammar: Grammar) {
    super(analysis, read, grammar.syntax);
    this.#grammar = grammar;
  }

  /** True for a stem that some lexicon knows as a noun, or that is a noun of action. */
  isKnown(stem: string): boolean {
    return this.#grammar.isNoun(stem) || this.#grammar.verbs.masdars.has(stem);
  }

  /** A known noun without clitics that is no adjective of relation («جوية»). */
  isPlainNoun(i: number): boolean {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isJoined(i) || this.isDefinite(i)) return false;
    return !this.words.forms.isRelational(this.form(i)) && this.#grammar.isNoun(this.form(i));
  }

  isDefinite(i: number): boolean {
    if (!this.isWord(i)) return false;
    const reading = this.analysis.readings(i).find((one) => one.definite && one.stem.length > 2);
    // «التزام», «إلغاء»: the first letters are the word's own.
    return reading !== undefined && !this.isKnown(this.words.forms.withArticle(reading.stem));
  }

  /** «شركائها», «قيمتها»: a noun with a pronoun. */
  isOwned(i: number): boolean {
    if (!this.isWord(i) || this.isKnown(this.form(i))) return false;
    const { forms } = this.words;
    const spelled = this.spelled(i);
    return this.analysis.readings(i).some(({ suffix }) => forms.isSurePronoun(suffix, spelled));
  }

  /** True for a word with the article that is a noun and no adjective of what stands before: «السماح», «المساعدات». */
  isDefiniteNoun(i: number): boolean {
    if (!this.isDefinite(i)) return false;
    return this.analysis
      .readings(i)
      .some(({ definite, stem }) => definite && (this.isKnown(stem) || this.words.forms.isFemininePlural(stem)));
  }

  /** «هذه» before a noun with the article. */
  pointsAhead(i: number): boolean {
    if (!this.isDemonstrative(i) || !this.isWord(i + 1)) return false;
    return this.analysis.readings(i + 1).some(({ definite, preposition }) => definite && preposition === '');
  }

  /** «هجوما», «أهدافا»: a known noun that stands in the accusative, without article. */
  isAccusative(i: number): boolean {
    if (!this.isWord(i) || this.isPartyWord(i)) return false;
    const noun = this.words.forms.ofAccusative(this.bare(i));
    return noun !== null && (this.isKnown(this.bare(i)) || this.isKnown(noun));
  }

  /** «جنديان», «مسلحون», «البلدان»: two or many of a known noun, in the nominative. */
  nominative(i: number): 'dual' | 'plural' | null {
    if (!this.isWord(i) || (this.isPartyWord(i) && !this.isDefinite(i))) return null;
    for (const { stem, preposition, suffix } of this.analysis.readings(i)) {
      if (preposition !== '' || suffix !== '') continue;
      const found = this.words.forms.nominative(stem);
      if (found?.stems.some((singular) => this.isKnown(singular))) return found.number;
    }
    return null;
  }

  /** The verbs whose noun of action a token is («[بيع] الطائرات»); empty where it is none. */
  masdar(i: number): readonly Verb[] {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isItemWord(i) || this.isAmount(i)) return [];
    for (const { stem } of this.analysis.readings(i)) {
      // «[عدة] غارات», «[بعض] المواقع»
      if (this.words.quantifiers.has(stem)) return [];
      const verbs = this.#grammar.verbs.masdars.get(stem);
      if (verbs) return verbs;
    }
    return [];
  }

  /** Token behind the titles that begin at a token, or the token itself. */
  pastTitles(i: number): number {
    let at = i;
    while (this.isWord(at) && !this.partyFrom(at) && this.#grammar.isTitle(this.form(at))) at++;
    return at;
  }

  /** True where «و» or «ف» joins the word to what stands before. */
  isJoined(i: number): boolean {
    if (!this.isWord(i)) return false;
    const party = this.partyFrom(i);
    if (party) return party.conjunction !== '';
    const form = this.form(i);
    if (this.isPartyWord(i) || this.words.forms.withoutConjunction(form) === form) return false;
    return !this.#grammar.isNoun(form) && !this.isSmall(form);
  }

  /** The preposition at a token; the longest where several words make one («من قبل», «بالإضافة إلى»). */
  preposition(i: number): PrepositionAt | null {
    if (!this.isWord(i)) return null;
    const party = this.partyFrom(i);
    if (party) return this.#clitic(i, party.preposition);
    if (this.isPartyWord(i)) return null;
    const item = this.itemFrom(i);
    if (item) return this.#clitic(i, item.preposition);
    if (this.isItemWord(i)) return null;
    return this.#phrase(i) ?? this.#beforeWord(i);
  }

  /** Several words that make one preposition. */
  #phrase(i: number): PrepositionAt | null {
    // «[لكل من] مصر والسعودية»: «كل من» adds nothing.
    if (this.words.of.has(this.form(i + 1)) && this.partyFrom(i + 2)) {
      const each = this.analysis.readings(i).find((r) => r.suffix === '' && this.words.each.has(r.stem));
      if (each) return { form: each.preposition, head: i + 2 };
    }
    const { tokens } = this.analysis;
    const found = this.words.compoundPrepositions.match(tokens, i, this.read.sentence.end, this.bare(i));
    return found && { form: this.#text(i, found.end), head: found.end };
  }

  #text(first: number, end: number): string {
    let words = this.bare(first);
    for (let i = first + 1; i < end; i++) words += ` ${this.form(i)}`;
    return words;
  }

  #beforeWord(i: number): PrepositionAt | null {
    const { forms, prepositions } = this.words;
    const readings = this.analysis.readings(i);
    // «[ل]أربعة مخازن», «[ل]لمرة الأولى»: before a number as before a noun.
    if (this.isInNumber(i) && !this.isNumberToken(i)) {
      const purpose = this.numberBegins(i) ? readings.find((r) => r.preposition === forms.purpose) : undefined;
      return purpose ? this.#clitic(i, purpose.preposition) : null;
    }
    const bare = this.bare(i);
    if (prepositions.has(bare)) return { form: bare, head: i + 1 };
    // «لشن», «للمرة»: «ل» and a noun of action or the article, even where the whole is listed as a word.
    const isPurpose = (r: Reading) =>
      r.preposition === forms.purpose && r.stem.length > 1 && (r.definite || this.#grammar.verbs.masdars.has(r.stem));
    const whole = readings.some((r) => isBareReading(r) && this.isKnown(r.stem));
    if (whole && !readings.some(isPurpose)) return null;
    const reading = readings.find((r) => r.preposition !== '' && (this.#isNoun(r) || isPurpose(r)));
    return reading ? { form: reading.preposition, head: i } : null;
  }

  #isNoun({ definite, stem }: Reading): boolean {
    return stem.length > 2 && (definite || this.isKnown(stem));
  }

  #clitic(i: number, preposition: string): PrepositionAt | null {
    return this.words.forms.clitics.has(preposition) ? { form: preposition, head: i } : null;
  }
}

function isBareReading({ preposition, suffix, definite }: Reading): boolean {
  return preposition === '' && suffix === '' && !definite;
}
