import type { VerbUse } from '../../languages/language-pack.ts';
import type { Grammar, VerbAt } from './grammar.ts';
import type { NounWords } from './noun-words.ts';

/**
 * Participles that tell, behind a comma, what else the one does whom the clause is about: «قال الوزير …، [مشيرا] إلى أن …»,
 * «…، [مطالبة] روسيا بسحب قواتها», «…، [نافيا] شراء الصواريخ». They have objects and clauses behind them like their verbs.
 */
export class ParticipleReader {
  readonly #words: NounWords;
  readonly #grammar: Grammar;
  readonly #known = new Map<number, VerbAt | null>();

  constructor(words: NounWords, grammar: Grammar) {
    this.#words = words;
    this.#grammar = grammar;
  }

  /** The participle at a token, or null where the word is none or only describes a noun. */
  read(i: number): VerbAt | null {
    const known = this.#known.get(i);
    if (known !== undefined) return known;
    const found = this.#find(i);
    this.#known.set(i, found);
    return found;
  }

  #find(i: number): VerbAt | null {
    const words = this.#words;
    if (!words.isWord(i) || words.isPartyWord(i) || words.isItemWord(i) || words.pastAdverb(i) > i) return null;
    const { participles } = this.#grammar.verbs;
    for (const { stem, conjunction, preposition, definite, suffix } of words.analysis.readings(i)) {
      if (preposition || definite || suffix) continue;
      const uses = participles.get(stem) ?? [];
      const use = uses.find((one) => this.#stands(i, stem, one, conjunction !== ''));
      if (use) return { use, conjunction, future: false, suffix: '', purpose: false, participle: true };
    }
    return null;
  }

  #stands(i: number, stem: string, use: VerbUse, isJoined: boolean): boolean {
    const words = this.#words;
    if (use.gender === 'f' && !words.words.forms.isFeminine(words.spelled(i))) return false;
    const next = i + 1;
    const preposition = words.preposition(next)?.form;
    const takes = preposition !== undefined && use.takes.has(preposition);
    // «[مشيرا] إلى أن», «[مؤكدة] أن»
    if ((use.that && words.isThat(next)) || (takes && words.isThat(next + 1))) return true;
    // «نفت إيران الاتهامات [مشيرة] إلى تزامنها …»
    const isBehindKnown = words.isDefinite(i - 1) || words.partyUpTo(i) !== undefined;
    if (use.that && takes && isBehindKnown && !isJoined) return true;
    if (!(words.isPause(i - 1) || words.closesSpeech(i - 1))) return false;
    // «…، [منظمة] الصحة»: a noun; but the accusative «[متهما] أنقرة» has nothing in the genitive behind it.
    if (use.gender === 'f' && (isJoined || this.#grammar.isNoun(stem))) return false;
    return takes || (!use.intransitive && this.#followsObject(next));
  }

  /** «[متهما] إيران», «[نافيا] شراء», «[معلنة] انسحابها» */
  #followsObject(i: number): boolean {
    const words = this.#words;
    const party = words.partyFrom(i);
    if (party) return party.by !== 'adjective' && party.preposition === '';
    return words.isDefiniteNoun(i) || words.masdar(i).length > 0 || words.isOwned(i) || words.itemFrom(i) !== undefined;
  }
}
