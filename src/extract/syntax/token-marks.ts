import type { SyntaxWords } from '../../languages/language-pack.ts';
import type { Analysis, Enclosure, SentenceReading } from '../analysis.ts';
import type { ItemMention, PartyMention } from '../mention.ts';

/** A quotation of more tokens is speech, of fewer a name or a word held off. */
const LONG_QUOTE = 7;

/** Words before a number that are looked at for how exact it is. */
const QUALIFIER_REACH = 4;

/** What the recognisers have marked in a sentence, by token: parties, items, numbers, times, speech; and its punctuation. */
export class TokenMarks {
  readonly analysis: Analysis;
  readonly read: SentenceReading;
  readonly words: SyntaxWords;
  readonly #party = new Map<number, PartyMention>();
  readonly #partyEnd = new Map<number, PartyMention>();
  readonly #inParty = new Set<number>();
  readonly #item = new Map<number, ItemMention>();
  readonly #inItem = new Set<number>();
  readonly #number = new Set<number>();
  readonly #inNumber = new Set<number>();
  readonly #inAmount = new Set<number>();
  readonly #speech = new Map<number, number>();
  readonly #speechEnd = new Set<number>();
  readonly #timeEnd = new Map<number, number>();

  constructor(analysis: Analysis, read: SentenceReading, words: SyntaxWords) {
    this.analysis = analysis;
    this.read = read;
    this.words = words;
    this.#markMentions();
    for (const { first, end } of read.numbers) {
      const from = this.#qualifierBefore(first);
      this.#number.add(from);
      addAll(this.#inNumber, { first: from, end });
    }
    for (const amount of read.amounts) addAll(this.#inAmount, amount);
    for (const time of read.times) for (let i = time.first; i < time.end; i++) this.#timeEnd.set(i, time.end);
    this.#markSpeech();
  }

  #markSpeech(): void {
    const { enclosures } = this.analysis;
    const { first, end } = this.read.sentence;
    for (let at = lowerBound(enclosures, first); (enclosures[at]?.open ?? end) < end; at++) {
      const { kind, open, close } = enclosures[at] as Enclosure;
      if (kind !== 'quote' || close - open <= LONG_QUOTE) continue;
      this.#speech.set(open, close);
      this.#speechEnd.add(close);
    }
  }

  /** The token as the text spells it. */
  spelled(i: number): string {
    const token = this.analysis.tokens[i];
    return token ? this.analysis.text.slice(token.start, token.end) : '';
  }

  #markMentions(): void {
    for (const party of this.read.parties) {
      this.#party.set(party.first, party);
      this.#partyEnd.set(party.end, party);
      addAll(this.#inParty, party);
    }
    for (const item of this.read.items) {
      this.#item.set(item.first, item);
      addAll(this.#inItem, item);
    }
  }

  /** «[ما يصل إلى] 72», «[نحو] 20»: the first of the words that say how exact a number is, or the number itself. */
  #qualifierBefore(number: number): number {
    for (let from = Math.max(this.read.sentence.first, number - QUALIFIER_REACH); from < number; from++) {
      if (!this.isWord(from)) continue;
      const match = this.words.approximators.match(this.analysis.tokens, from, number, this.bare(from));
      if (match?.end === number) return from;
    }
    return number;
  }

  form(i: number): string {
    return this.analysis.tokens[i]?.form ?? '';
  }

  /** A word of a closed class without «و» or «ف» before it: «وأن» is «أن». */
  bare(i: number): string {
    const form = this.form(i);
    return form.length > 2 && !this.#isWhole(form) ? this.words.forms.withoutConjunction(form) : form;
  }

  /** «فيها», «فقط», «فورا»: begins like a conjunction and holds none. */
  #isWhole(form: string): boolean {
    const { pronouns, particles, adverbs } = this.words;
    return this.isSmall(form) || pronouns.has(form) || particles.has(form) || adverbs.starts(form);
  }

  /** True for prepositions and the like, whose first letter is their own («فيما», «وسط»). */
  isSmall(form: string): boolean {
    const { prepositions, subordinators, demonstratives } = this.words;
    return prepositions.has(form) || subordinators.has(form) || demonstratives.has(form);
  }

  isWord(i: number): boolean {
    return this.analysis.tokens[i]?.kind === 'word';
  }

  /** True where a number begins, or a token of digits stands. */
  isNumber(i: number): boolean {
    return this.#number.has(i) || this.isNumberToken(i);
  }

  isNumberToken(i: number): boolean {
    return this.analysis.tokens[i]?.kind === 'number';
  }

  /** True where a number or the words before it that say how exact it is begin. */
  numberBegins(i: number): boolean {
    return this.#number.has(i);
  }

  isInNumber(i: number): boolean {
    return this.#inNumber.has(i);
  }

  /** «مليار [جنيه]» */
  isAmount(i: number): boolean {
    return this.#inAmount.has(i);
  }

  partyFrom(i: number): PartyMention | undefined {
    return this.#party.get(i);
  }

  /** The party whose last token stands before a token. */
  partyUpTo(i: number): PartyMention | undefined {
    return this.#partyEnd.get(i);
  }

  itemFrom(i: number): ItemMention | undefined {
    return this.#item.get(i);
  }

  isPartyWord(i: number): boolean {
    return this.#inParty.has(i);
  }

  isItemWord(i: number): boolean {
    return this.#inItem.has(i);
  }

  /** Token behind the time phrase that holds a token, or the token itself. */
  pastTime(i: number): number {
    return this.#timeEnd.get(i) ?? i;
  }

  isTime(i: number): boolean {
    return this.#timeEnd.has(i);
  }

  /** True where a quotation opens that is long enough to be speech. */
  opensSpeech(i: number): boolean {
    return this.#speech.has(i);
  }

  closesSpeech(i: number): boolean {
    return this.#speechEnd.has(i);
  }

  /** Token of the closing sign of the speech that opens at a token, or -1. */
  closeOfSpeech(i: number): number {
    return this.#speech.get(i) ?? -1;
  }

  isComma(i: number): boolean {
    return this.form(i) === '،' || this.form(i) === ',';
  }

  /** A comma or dash. */
  isPause(i: number): boolean {
    return this.isComma(i) || this.form(i) === '-';
  }

  /** «:», «؛», a full stop inside: what follows is no part of what stands before. */
  isStop(i: number): boolean {
    return /^[:؛;.؟?!]$/u.test(this.form(i));
  }
}

/** Index of the first enclosure that opens at a token or behind it; they are in the order of the text. */
function lowerBound(enclosures: readonly Enclosure[], first: number): number {
  let [from, to] = [0, enclosures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((enclosures[middle] as Enclosure).open < first) from = middle + 1;
    else to = middle;
  }
  return from;
}

function addAll(set: Set<number>, { first, end }: { first: number; end: number }): void {
  for (let i = first; i < end; i++) set.add(i);
}
