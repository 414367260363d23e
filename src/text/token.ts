import type { Folded } from './fold.ts';
import { type Word, wordIn } from './word.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** A word, a number or one sign. Offsets count code units of the original text. */
export interface Token {
  index: number;
  start: number;
  end: number;
  /** The folded spelling. */
  form: string;
  /** The spelling with all that it tells by itself. */
  word: Word;
  kind: TokenKind;
  /** True where white space or the start of the text stands before it. */
  spaced: boolean;
}

const SPACE = 0;
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
const BREAK = 4;
const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(MARK);
  for (let c = 0; c < 0x10000; c++) {
    const ch = String.fromCharCode(c);
    if (/\p{L}|\p{M}/u.test(ch) || (c >= 0xd800 && c < 0xe000)) classes[c] = LETTER;
    else if (c >= 0x30 && c <= 0x39) classes[c] = DIGIT;
    else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) classes[c] = BREAK;
    else if (/\s/u.test(ch)) classes[c] = SPACE;
  }
  return classes;
}

/**
 * Splits folded text into words, numbers, signs and line breaks. Letters and digits that touch are two tokens
 * («F16» is «f», «16»), so that one rule reads «F-16», «F16» and «إف ١٦». Digits with separators inside
 * («1,300,000», «5.4», «٣٫٥») are one number token whose form has the separators still in it.
 * Linear in the length of the text; white space is dropped.
 */
export function tokenize(folded: Folded): Token[] {
  const { text, at } = folded;
  const tokens: Token[] = [];
  const n = text.length;
  let i = 0;
  let spaced = true;
  while (i < n) {
    const kind = CLASS[text.charCodeAt(i)] as number;
    if (kind === SPACE) {
      spaced = true;
      i++;
      continue;
    }
    const from = i++;
    if (kind === LETTER) while (i < n && CLASS[text.charCodeAt(i)] === LETTER) i++;
    else if (kind === DIGIT) i = numberEnd(text, i);
    const word = wordIn(text, from, i);
    tokens.push({
      index: tokens.length,
      start: at[from] as number,
      end: (at[i - 1] as number) + 1,
      form: word.form,
      word,
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : kind === BREAK ? 'break' : 'mark',
      spaced: spaced || kind === BREAK,
    });
    spaced = kind === BREAK;
  }
  return tokens;
}

/** End of a number that starts before `i`: digits, and single separators with a digit on both sides. */
function numberEnd(text: string, i: number): number {
  const n = text.length;
  for (;;) {
    while (i < n && CLASS[text.charCodeAt(i)] === DIGIT) i++;
    const separator = text[i];
    if (separator !== undefined && '.,٫٬،'.includes(separator) && i + 1 < n && CLASS[text.charCodeAt(i + 1)] === DIGIT)
      i++;
    else return i;
  }
}
