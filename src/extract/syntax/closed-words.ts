import { TokenMarks } from './token-marks.ts';

/** Longest phrase that opens a clause, in tokens: «على الرغم من أن». */
const OPENER_REACH = 4;

/** Longest phrase behind which a verb must stand («سرعان ما»), in tokens. */
const BEFORE_VERB_REACH = 3;

/** How far before «بعد» its negation may stand, in tokens: «لم يوقع الطرفان [بعد] الاتفاق». */
const NEGATION_REACH = 4;

/** The words of closed classes in a sentence: particles, openers of clauses, pronouns, adverbs. */
export class ClosedWords extends TokenMarks {
  /** «أن», «أنها», «بأن» … */
  isThat(i: number): boolean {
    return this.isWord(i) && this.closed(i).isThat;
  }

  /** «أنها», «أنه»: the clause's subject is one told before. */
  hasPronoun(i: number): boolean {
    return this.isThat(i) && this.analysis.readings(i).some((r) => r.suffix !== '' && this.words.that.has(r.stem));
  }

  /** Gender of the one whom the pronoun of «أنه», «أنها» means; null for several. */
  genderOfPronoun(i: number): 'm' | 'f' | null {
    const reading = this.analysis.readings(i).find((r) => r.suffix !== '' && this.words.that.has(r.stem));
    return reading ? this.words.forms.genderOfPronoun(reading.suffix) : null;
  }

  /** «فيها», «منه»: gender of the pronoun that a preposition carries at a token, or null. */
  genderUnderPreposition(i: number): 'm' | 'f' | null {
    if (!this.isWord(i) || !this.words.pronouns.has(this.form(i))) return null;
    const reading = this.analysis.readings(i).find((r) => r.suffix !== '' && this.words.prepositions.has(r.stem));
    return reading ? this.words.forms.genderOfPronoun(reading.suffix) : null;
  }

  /** «لها», «منهم»: the preposition and the pronoun that it carries at a token, or null. */
  pronounUnderPreposition(i: number): { preposition: string; suffix: string } | null {
    if (!this.isWord(i) || !this.closed(i).isPronoun) return null;
    const { bare } = this.closed(i);
    const long = this.analysis.readings(i).find((r) => r.suffix !== '' && this.words.prepositions.has(r.stem));
    if (long) return { preposition: long.stem, suffix: long.suffix };
    const short = this.words.forms.clitics.has(bare.slice(0, 1));
    return short ? { preposition: bare.slice(0, 1), suffix: bare.slice(1) } : null;
  }

  /** «الذي» and its forms, which are nothing else, as against «ما» and «من». */
  isFullRelative(i: number): boolean {
    const { isRelative, bare } = this.closed(i);
    return isRelative && bare.length > 3;
  }

  /** «ما», «مما»: a relative pronoun and no preposition. */
  isRelativeOnly(i: number): boolean {
    const { isRelative, isPreposition } = this.closed(i);
    return isRelative && !isPreposition && this.isWord(i);
  }

  /** Gender of «الذي», «التي»; null for words of both. */
  genderOfRelative(i: number): 'm' | 'f' | null {
    return this.words.relativeGenders.get(this.bare(i)) ?? null;
  }

  /** End of a word or phrase that can open an adverbial clause («حيث», «بعد أن», «حتى»), or the token itself. */
  pastOpener(i: number): number {
    const { beginsOpener, isOpener, beginsPreposition, bare } = this.closed(i);
    if (!(beginsOpener || isOpener) || !this.isWord(i) || this.isPartyWord(i) || this.isInNumber(i)) return i;
    const { tokens } = this.analysis;
    const { end } = this.read.sentence;
    const phrase = this.words.compoundSubordinators.match(tokens, i, end, bare);
    if (phrase) return phrase.end;
    // «فيما يتعلق بـ», «بما فيها» are prepositions.
    const isPhrase = isOpener && beginsPreposition && this.words.compoundPrepositions.match(tokens, i, end, bare);
    return isOpener && !isPhrase ? i + 1 : i;
  }

  /** True where a word or phrase that opens a clause ends right before a token: «في حين [نفى] الوزير». */
  isBehindOpener(i: number): boolean {
    for (let from = i - 1; from >= Math.max(i - OPENER_REACH, this.read.sentence.first); from--)
      if (this.pastOpener(from) === i) return true;
    return false;
  }

  /** «قد», «لم», «سوف» and the like: stand between a subject and its verb. */
  isParticle(i: number): boolean {
    return this.closed(i).isParticle && this.isWord(i) && !this.isPartyWord(i) && !this.isInNumber(i);
  }

  isNegation(i: number): boolean {
    return this.isWord(i) && this.closed(i).isNegation;
  }

  /** «قد [تسلمت]», «سرعان ما [سلّمت]», «بعد أن [قتل]»: what stands before the token wants a verb. */
  wantsVerb(i: number): boolean {
    for (let from = i - 1; from >= Math.max(i - BEFORE_VERB_REACH, this.read.sentence.first); from--) {
      if (this.#mustPrecedeVerb(from, i)) return true;
    }
    return false;
  }

  #mustPrecedeVerb(from: number, end: number): boolean {
    const { beginsBeforeVerb, beginsVerbOpener, bare } = this.closed(from);
    const { beforeVerb, beforeVerbOpeners } = this.words;
    const { tokens } = this.analysis;
    return (
      (beginsBeforeVerb && beforeVerb.match(tokens, from, end, bare)?.end === end) ||
      (beginsVerbOpener && beforeVerbOpeners.match(tokens, from, end, bare)?.end === end)
    );
  }

  /** Demonstratives and pronouns, which take the place of a noun or stand before one. */
  isPronoun(i: number): boolean {
    return this.isWord(i) && this.closed(i).isPronoun;
  }

  /** «منها», «له» */
  isBoundPronoun(i: number): boolean {
    return this.isWord(i) && this.closed(i).isBoundPronoun;
  }

  /** True for a negation that verbs follow, as against «عدم». */
  isVerbNegation(i: number): boolean {
    return this.isNegation(i) && !this.words.nounNegations.has(this.bare(i));
  }

  isDemonstrative(i: number): boolean {
    return this.isWord(i) && this.closed(i).isDemonstrative;
  }

  /** End of an adverb or adverbial phrase («رسميا», «من جهته»), or the token itself. */
  pastAdverb(i: number): number {
    const { beginsAdverb, bare } = this.closed(i);
    if (!beginsAdverb || !this.isWord(i) || this.isPartyWord(i) || this.isItemWord(i)) return i;
    // «هنأ» is no «هنا».
    if (this.words.forms.endsInHamza(this.spelled(i))) return i;
    const end = this.words.adverbs.match(this.analysis.tokens, i, this.read.sentence.end, bare)?.end ?? i;
    return end === i + 1 && this.#governsNext(i) ? i : end;
  }

  /** «[بعد] هجوم» is a preposition, «لم تصل [بعد] الطائرات» and «لم تصل [بعد]» the adverb: «لم» before it tells. */
  #governsNext(i: number): boolean {
    if (!this.closed(i).isPreposition || !this.isWord(i + 1) || this.closed(i + 1).isPreposition) return false;
    for (let before = i - 1; before >= Math.max(this.read.sentence.first, i - NEGATION_REACH); before--) {
      if (this.words.beforeJussive.has(this.bare(before))) return false;
    }
    return true;
  }

  /** «و», «أو» written as words of their own. */
  joins(i: number): boolean {
    return this.words.joiners.has(this.form(i));
  }
}
