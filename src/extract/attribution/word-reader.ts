import type {
  Agreement,
  Reading,
  SourceLexicon,
  SourceNoun,
  SourcePhrase,
  SpeechVerb,
} from '../../languages/language-pack.ts';
import type { Analysis } from '../analysis.ts';

/** A form of a verb of saying, where a token is one. */
export interface VerbForm {
  verb: SpeechVerb;
  agreement: Agreement;
  /** True for the past: «أعلن», not «يعلن». */
  past: boolean;
  reading: Reading;
}

interface TokenWords {
  verb: VerbForm | null;
  participle: VerbForm | null;
  masdar: { verb: SpeechVerb; reading: Reading } | null;
  noun: { noun: SourceNoun; reading: Reading } | null;
}

const NOTHING: TokenWords = { verb: null, participle: null, masdar: null, noun: null };

/** What tokens are to one who looks for sources; each spelling is looked up once per document. */
export class WordReader {
  readonly #analysis: Analysis;
  readonly #lexicon: SourceLexicon;
  readonly #known = new Map<string, TokenWords>();

  constructor(analysis: Analysis, lexicon: SourceLexicon) {
    this.#analysis = analysis;
    this.#lexicon = lexicon;
  }

  form(i: number): string {
    return this.#analysis.tokens[i]?.form ?? '';
  }

  /** «،» or a Latin comma. */
  isComma(i: number): boolean {
    const form = this.form(i);
    return form === '،' || form === ',';
  }

  isWord(i: number): boolean {
    return this.#analysis.tokens[i]?.kind === 'word';
  }

  verb(i: number): VerbForm | null {
    return this.#at(i).verb;
  }

  participle(i: number): VerbForm | null {
    return this.#at(i).participle;
  }

  masdar(i: number): TokenWords['masdar'] {
    return this.#at(i).masdar;
  }

  noun(i: number): TokenWords['noun'] {
    return this.#at(i).noun;
  }

  /** True where token `i` is a word of `set`, with or without «و» or «ف». */
  isOf(set: ReadonlySet<string>, i: number): boolean {
    const form = this.form(i);
    return set.has(form) || (this.#lexicon.shapes.conjunction.test(form) && set.has(form.slice(1)));
  }

  /** «ذاته», «نفسها» */
  isSame(i: number): boolean {
    return this.isOf(this.#lexicon.same, i);
  }

  /** «ذات [المصدر]», «لنفس [الصحيفة]»: true where the word of sameness stands before token `i`. */
  isSameBefore(i: number): boolean {
    return this.#analysis.readings(i - 1).some(({ stem }) => this.#lexicon.same.has(stem));
  }

  /** The token behind «نفسه», where it stands at `end`; else `end`. */
  pastSame(end: number): number {
    return this.isSame(end) ? end + 1 : end;
  }

  /** True where token `i` has «و» or «ف» before it, or stands behind a word of a clause of its own. */
  conjoined(i: number): boolean {
    const word = this.#at(i);
    const reading = (word.verb ?? word.participle ?? word.masdar ?? word.noun)?.reading;
    return Boolean(reading?.conjunction);
  }

  /** Words that bring in a source at token `i`, the longest that match. */
  phrase(i: number, limit: number): { end: number; phrase: SourcePhrase } | null {
    const { tokens } = this.#analysis;
    const form = this.form(i);
    const { phrases } = this.#lexicon;
    const bare = this.#lexicon.shapes.conjunction.test(form) && form.length > 2 ? form.slice(1) : null;
    for (const start of bare ? [form, bare] : [form]) {
      if (!phrases.starts(start)) continue;
      const match = phrases.match(tokens, i, limit, start);
      const phrase = match?.values[0];
      if (match && phrase && !(phrase.above && this.#isBelow(i))) return { end: match.end, phrase };
    }
    return null;
  }

  /** The bound preposition that token `i` may carry. */
  preposition(i: number, wanted: string): boolean {
    return this.#analysis.readings(i).some((r) => r.preposition === wanted);
  }

  definite(i: number): boolean {
    return this.#analysis.readings(i).some((r) => r.definite) && !this.#hamza(i);
  }

  /** True where the word begins with the article and nothing before it; «ألكسندر», «إلكتروني» do not, though they fold so. */
  article(i: number): boolean {
    return this.#lexicon.shapes.article.test(this.form(i)) && !this.#hamza(i);
  }

  /** «إما», «وإما» */
  #isBelow(i: number): boolean {
    const { tokens, text } = this.#analysis;
    return text.slice(tokens[i]?.start, tokens[i]?.end).includes('\u0625');
  }

  #hamza(i: number): boolean {
    const { tokens, text } = this.#analysis;
    const first = text.charCodeAt(tokens[i]?.start ?? 0);
    return first === 0x0623 || first === 0x0625;
  }

  #at(i: number): TokenWords {
    if (!this.isWord(i)) return NOTHING;
    const form = this.form(i);
    const known = this.#known.get(form);
    if (known) return known;
    const read = this.#read(i);
    this.#known.set(form, read);
    return read;
  }

  #read(i: number): TokenWords {
    const found: TokenWords = { ...NOTHING };
    for (const reading of this.#analysis.readings(i)) {
      for (const word of this.#lexicon.words.get(reading.stem) ?? []) {
        if (word.kind === 'verb') {
          if (!reading.definite && !reading.preposition) found.verb ??= { ...word, reading };
        } else if (word.kind === 'participle') {
          if (!reading.definite && !reading.preposition && !reading.suffix)
            found.participle ??= { ...word, past: false, reading };
        } else if (word.kind === 'masdar') {
          if (!reading.future) found.masdar ??= { verb: word.verb, reading };
        } else if (!reading.future) found.noun ??= { noun: word.noun, reading };
      }
    }
    return found.verb || found.participle || found.masdar || found.noun ? found : NOTHING;
  }
}
