import type { Token } from '../../text/index.ts';
import type { TimeExpression } from '../language-pack.ts';
import { timeWord } from './date-lexicon.ts';

/** A time expression read from a token on, up to `end`. */
export interface Found {
  expression: TimeExpression;
  end: number;
}

/** The tokens of one sentence, asked by index; outside of it there is nothing. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;

  constructor(tokens: readonly Token[], first: number, end: number) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  at(i: number): Token | undefined {
    return i >= this.first && i < this.end ? this.tokens[i] : undefined;
  }

  form(i: number): string {
    return this.at(i)?.form ?? '';
  }

  /** Value of token `i` as a word of class `kind`. */
  word(kind: string, i: number): string | number | undefined {
    return timeWord(kind, this.at(i));
  }

  is(kind: string, i: number): boolean {
    return this.word(kind, i) !== undefined;
  }

  /** `i` or the token after a sign that may stand there («(», «،», «-»). */
  skip(i: number, signs: string): number {
    const token = this.at(i);
    return token?.kind === 'mark' && signs.includes(token.form) ? i + 1 : i;
  }
}
