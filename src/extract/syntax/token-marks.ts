import type { SyntaxWords } from '../../languages/language-pack.ts';
import { type Word, wordOf } from '../../text/index.ts';
import type { Analysis, Enclosure, SentenceReading } from '../analysis.ts';
import type { ItemMention, PartyMention } from '../mention.ts';
import type { ClosedForm } from './closed-forms.ts';
import type { Grammar } from './grammar.ts';

/** A quotation of more tokens is speech, of fewer a name or a word held off. */
const LONG_QUOTE = 7;

/** Words before a number that are looked at for how exact it is. */
const QUALIFIER_REACH = 4;

const STOPS: ReadonlySet<string> = new Set(':؛;.؟?!');

/** What is marked at a token, as bits. */
const MARK = {
  partyFirst: 1,
  partyEnd: 2,
  party: 4,
  itemFirst: 8,
  item: 16,
  numberFirst: 32,
  number: 64,
  amount: 128,
  time: 256,
  speechOpens: 512,
  speechCloses: 1024,
} as const;

/** Stands for what is outside of the text. */
const NOWHERE = wordOf('');

/**
 * What the recognisers have marked in a sentence, by token: parties, items, numbers, times, speech; and its punctuation. All that
 * is only true or false is a bit of one number for each token, since each token is asked about all of it.
 */
export class TokenMarks {
  readonly analysis: Analysis;
  readonly read: SentenceReading;
  readonly words: SyntaxWords;
  readonly grammar: Grammar;
  readonly #first: number;
  /** Of the tokens of the sentence and the one behind it. */
  readonly #marks: Uint16Array;
  readonly #party = new Map<number, PartyMention>();
  readonly #partyEnd = new Map<number, PartyMention>();
  readonly #item = new Map<number, ItemMention>();
  readonly #speech = new Map<number, number>();
  readonly #timeEnd = new Map<number, number>();

  constructor(analysis: Analysis, read: SentenceReading, grammar: Grammar) {
    this.analysis = analysis;
    this.read = read;
    this.grammar = grammar;
    this.words = grammar.syntax;
    this.#first = read.sentence.first;
    this.#marks = new Uint16Array(read.sentence.end - read.sentence.first + 1);
    this.#markMentions();
    for (const { first, end } of read.numbers) {
      const from = this.#qualifierBefore(first);
      this.#mark(from, MARK.numberFirst);
      this.#markAll({ first: from, end }, MARK.number);
    }
    for (const amount of read.amounts) this.#markAll(amount, MARK.amount);
    for (const time of read.times) {
      this.#markAll(time, MARK.time);
      for (let i = time.first; i < time.end; i++) this.#timeEnd.set(i, time.end);
    }
    this.#markSpeech();
  }

  #mark(i: number, mark: number): void {
    const at = i - this.#first;
    this.#marks[at] = (this.#marks[at] ?? 0) | mark;
  }

  #markAll({ first, end }: { first: number; end: number }, mark: number): void {
    for (let i = first; i < end; i++) this.#mark(i, mark);
  }

  #has(i: number, mark: number): boolean {
    const at = i - this.#first;
    return at >= 0 && at < this.#marks.length && ((this.#marks[at] as number) & mark) !== 0;
  }

  #markMentions(): void {
    for (const party of this.read.parties) {
      this.#party.set(party.first, party);
      this.#partyEnd.set(party.end, party);
      this.#mark(party.first, MARK.partyFirst);
      this.#mark(party.end, MARK.partyEnd);
      this.#markAll(party, MARK.party);
    }
    for (const item of this.read.items) {
      this.#item.set(item.first, item);
      this.#mark(item.first, MARK.itemFirst);
      this.#markAll(item, MARK.item);
    }
  }

  #markSpeech(): void {
    const { enclosures } = this.analysis;
    const { first, end } = this.read.sentence;
    for (let at = lowerBound(enclosures, first); (enclosures[at]?.open ?? end) < end; at++) {
      const { kind, open, close } = enclosures[at] as Enclosure;
      if (kind !== 'quote' || close - open <= LONG_QUOTE) continue;
      this.#speech.set(open, close);
      this.#mark(open, MARK.speechOpens);
      this.#mark(close, MARK.speechCloses);
    }
  }

  /** The token as the text spells it. */
  spelled(i: number): string {
    const token = this.analysis.tokens[i];
    return token ? this.analysis.text.slice(token.start, token.end) : '';
  }

  /** «[ما يصل إلى] 72», «[نحو] 20»: the first of the words that say how exact a number is, or the number itself. */
  #qualifierBefore(number: number): number {
    for (let from = Math.max(this.read.sentence.first, number - QUALIFIER_REACH); from < number; from++) {
      if (!this.isWord(from) || !this.closed(from).beginsApproximator) continue;
      const match = this.words.approximators.match(this.analysis.tokens, from, number, this.bare(from));
      if (match?.end === number) return from;
    }
    return number;
  }

  form(i: number): string {
    return this.analysis.tokens[i]?.form ?? '';
  }

  /** The spelling of a token with what it tells by itself. */
  word(i: number): Word {
    return this.analysis.tokens[i]?.word ?? NOWHERE;
  }

  /** What a token is among the words of closed classes, whatever stands around it. */
  closed(i: number): ClosedForm {
    return this.grammar.closed.of(this.word(i));
  }

  /** A word of a closed class without «و» or «ف» before it: «وأن» is «أن». */
  bare(i: number): string {
    return this.closed(i).bare;
  }

  isWord(i: number): boolean {
    return this.analysis.tokens[i]?.kind === 'word';
  }

  /** True where a number begins, or a token of digits stands. */
  isNumber(i: number): boolean {
    return this.#has(i, MARK.numberFirst) || this.isNumberToken(i);
  }

  isNumberToken(i: number): boolean {
    return this.analysis.tokens[i]?.kind === 'number';
  }

  /** True where a number or the words before it that say how exact it is begin. */
  numberBegins(i: number): boolean {
    return this.#has(i, MARK.numberFirst);
  }

  isInNumber(i: number): boolean {
    return this.#has(i, MARK.number);
  }

  /** «مليار [جنيه]» */
  isAmount(i: number): boolean {
    return this.#has(i, MARK.amount);
  }

  partyFrom(i: number): PartyMention | undefined {
    return this.#has(i, MARK.partyFirst) ? this.#party.get(i) : undefined;
  }

  /** The party whose last token stands before a token. */
  partyUpTo(i: number): PartyMention | undefined {
    return this.#has(i, MARK.partyEnd) ? this.#partyEnd.get(i) : undefined;
  }

  itemFrom(i: number): ItemMention | undefined {
    return this.#has(i, MARK.itemFirst) ? this.#item.get(i) : undefined;
  }

  isPartyWord(i: number): boolean {
    return this.#has(i, MARK.party);
  }

  isItemWord(i: number): boolean {
    return this.#has(i, MARK.item);
  }

  /** Token behind the time phrase that holds a token, or the token itself. */
  pastTime(i: number): number {
    return this.#has(i, MARK.time) ? (this.#timeEnd.get(i) ?? i) : i;
  }

  isTime(i: number): boolean {
    return this.#has(i, MARK.time);
  }

  /** True where a quotation opens that is long enough to be speech. */
  opensSpeech(i: number): boolean {
    return this.#has(i, MARK.speechOpens);
  }

  closesSpeech(i: number): boolean {
    return this.#has(i, MARK.speechCloses);
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

  /** «:», «؛», a full stop inside: what follows is no part of what stands before; «15:48» is a time. */
  isStop(i: number): boolean {
    if (!STOPS.has(this.form(i))) return false;
    return this.form(i) !== ':' || !(this.isNumberToken(i - 1) && this.isNumberToken(i + 1));
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
