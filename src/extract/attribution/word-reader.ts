import type { SourceLexicon, SourcePhrase } from '../../languages/language-pack.ts';
import { type Word, wordOf } from '../../text/index.ts';
import type { Analysis } from '../analysis.ts';
import { NOTHING, type SourceForm, type SourceForms, type VerbForm } from './source-forms.ts';

/** Stands for what is outside of the text. */
const NOWHERE = wordOf('');

/** What tokens are to one who looks for sources. */
export class WordReader {
  readonly #analysis: Analysis;
  readonly #lexicon: SourceLexicon;
  readonly #forms: SourceForms;

  constructor(analysis: Analysis, lexicon: SourceLexicon, forms: SourceForms) {
    this.#analysis = analysis;
    this.#lexicon = lexicon;
    this.#forms = forms;
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

  masdar(i: number): SourceForm['masdar'] {
    return this.#at(i).masdar;
  }

  noun(i: number): SourceForm['noun'] {
    return this.#at(i).noun;
  }

  /** True where token `i` is a word of `set`, with or without «و» or «ف». */
  isOf(set: ReadonlySet<string>, i: number): boolean {
    const word = this.#word(i);
    if (set.has(word.form)) return true;
    const unjoined = this.#forms.unjoined.of(word);
    return unjoined !== null && set.has(unjoined);
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
    for (const start of this.#forms.phraseStarts.of(this.#word(i))) {
      const match = this.#lexicon.phrases.match(this.#analysis.tokens, i, limit, start);
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
    return this.isWord(i) && this.#forms.isDefinite.of(this.#word(i)) && !this.#hamza(i);
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

  #at(i: number): SourceForm {
    return this.isWord(i) ? this.#forms.words.of(this.#word(i)) : NOTHING;
  }

  #word(i: number): Word {
    return this.#analysis.tokens[i]?.word ?? NOWHERE;
  }
}
