import type { Verb } from '../../languages/language-pack.ts';
import { ClosedWords } from './closed-words.ts';
import type { PrepositionAt } from './grammar.ts';

const NONE: readonly Verb[] = [];

/** The nouns of a sentence: known ones, nouns of action, those with the article, and the prepositions before them. */
export class NounWords extends ClosedWords {
  /** True for a stem that some lexicon knows as a noun, or that is a noun of action. */
  isKnown(stem: string): boolean {
    return this.grammar.isNoun(stem) || this.grammar.verbs.masdars.has(stem);
  }

  /** A known noun without clitics that is no adjective of relation («جوية»). */
  isPlainNoun(i: number): boolean {
    if (!this.isWord(i) || !this.grammar.nouns.isNoun.of(this.word(i))) return false;
    if (this.isPartyWord(i) || this.isJoined(i) || this.isDefinite(i)) return false;
    return !this.words.forms.isRelational(this.form(i));
  }

  /** A known noun, with whatever clitics. */
  isKnownNoun(i: number): boolean {
    return this.isWord(i) && this.analysis.readings(i).some(({ stem }) => this.grammar.isNoun(stem));
  }

  isDefinite(i: number): boolean {
    return this.isWord(i) && this.grammar.nouns.isDefinite.of(this.word(i));
  }

  /** «شركائها», «قيمتها»: a noun with a pronoun. */
  isOwned(i: number): boolean {
    if (!this.isWord(i) || this.grammar.nouns.isKnown.of(this.word(i))) return false;
    const { forms } = this.words;
    const spelled = this.spelled(i);
    return this.analysis.readings(i).some(({ suffix }) => forms.isSurePronoun(suffix, spelled));
  }

  /** True for a word with the article that is a noun and no adjective of what stands before: «السماح», «المساعدات». */
  isDefiniteNoun(i: number): boolean {
    return this.isWord(i) && this.grammar.nouns.isDefiniteNoun.of(this.word(i));
  }

  /** «نفت الشركة [الخبر]»: a thing or act with the article, which can belong to no noun that has the article itself. */
  isDefiniteThing(i: number): boolean {
    return this.isWord(i) && this.grammar.nouns.isDefiniteThing.of(this.word(i));
  }

  /** «هذه» before a noun with the article. */
  pointsAhead(i: number): boolean {
    if (!this.isDemonstrative(i) || !this.isWord(i + 1)) return false;
    return this.analysis.readings(i + 1).some(({ definite, preposition }) => definite && preposition === '');
  }

  /** «هجوما», «أهدافا»: a known noun that stands in the accusative, without article. */
  isAccusative(i: number): boolean {
    return this.isWord(i) && !this.isPartyWord(i) && this.grammar.nouns.isAccusative.of(this.word(i));
  }

  /** «جنديان», «مسلحون», «البلدان»: two or many of a known noun, in the nominative. */
  nominative(i: number): 'dual' | 'plural' | null {
    if (!this.isWord(i) || (this.isPartyWord(i) && !this.isDefinite(i))) return null;
    return this.grammar.nouns.nominative.of(this.word(i));
  }

  /** The verbs whose noun of action a token is («[بيع] الطائرات»); empty where it is none. */
  masdar(i: number): readonly Verb[] {
    if (!this.isWord(i) || this.isPartyWord(i) || this.isItemWord(i) || this.isAmount(i)) return NONE;
    return this.grammar.nouns.masdar.of(this.word(i));
  }

  /** Token behind the titles that begin at a token, or the token itself. */
  pastTitles(i: number): number {
    let at = i;
    while (this.isWord(at) && !this.partyFrom(at) && this.grammar.isTitle(this.form(at))) at++;
    return at;
  }

  /** True where «و» or «ف» joins the word to what stands before. */
  isJoined(i: number): boolean {
    if (!this.isWord(i)) return false;
    const party = this.partyFrom(i);
    if (party) return party.conjunction !== '';
    return !this.isPartyWord(i) && this.grammar.nouns.isJoined.of(this.word(i));
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
    if (this.closed(i).isBoundPronoun) return null;
    const found = this.#phrase(i) ?? this.#direction(i) ?? this.#beforeWord(i);
    // «في [كل من] أبوظبي ودبي»
    return found && this.#isEach(found.head) ? { ...found, head: found.head + 2 } : found;
  }

  /** «[شمالي] سوريا», «[غربي] العاصمة»; not the adjective in «وفد كوري [شمالي]». */
  #direction(i: number): PrepositionAt | null {
    if (!this.closed(i).isDirection) return null;
    const next = this.partyFrom(i + 1);
    const isNoun = next ? next.by !== 'adjective' && next.preposition === '' : this.isDefiniteNoun(i + 1);
    return isNoun ? { form: this.bare(i), head: i + 1 } : null;
  }

  /** «كل من» before parties, which adds nothing. */
  #isEach(i: number): boolean {
    if (!this.words.of.has(this.form(i + 1)) || !this.partyFrom(i + 2)) return false;
    return this.analysis.readings(i).some(({ stem, suffix }) => suffix === '' && this.words.each.has(stem));
  }

  /** Several words that make one preposition. */
  #phrase(i: number): PrepositionAt | null {
    // «[لكل من] مصر والسعودية»: «كل من» adds nothing.
    if (this.words.of.has(this.form(i + 1)) && this.partyFrom(i + 2)) {
      const each = this.analysis.readings(i).find((r) => r.suffix === '' && this.words.each.has(r.stem));
      if (each) return { form: each.preposition, head: i + 2 };
    }
    const { beginsPreposition, bare } = this.closed(i);
    if (!beginsPreposition) return null;
    const found = this.words.compoundPrepositions.match(this.analysis.tokens, i, this.read.sentence.end, bare);
    return found && { form: this.#text(i, found.end), head: found.end };
  }

  #text(first: number, end: number): string {
    let words = this.bare(first);
    for (let i = first + 1; i < end; i++) words += ` ${this.form(i)}`;
    return words;
  }

  #beforeWord(i: number): PrepositionAt | null {
    // «[ل]أربعة مخازن», «[ل]لمرة الأولى»: before a number as before a noun.
    if (this.isInNumber(i) && !this.isNumberToken(i)) {
      const { purpose } = this.words.forms;
      const isBound = this.numberBegins(i) && this.analysis.readings(i).some((r) => r.preposition === purpose);
      return isBound ? this.#clitic(i, purpose) : null;
    }
    const { isPreposition, bare } = this.closed(i);
    if (isPreposition) return { form: bare, head: i + 1 };
    const clitic = this.grammar.nouns.clitic.of(this.word(i));
    return clitic === null ? null : { form: clitic, head: i };
  }

  #clitic(i: number, preposition: string): PrepositionAt | null {
    return this.words.forms.clitics.has(preposition) ? { form: preposition, head: i } : null;
  }
}
