import type { Token } from './token.ts';

/** A run of tokens between sentence ends. `first` and `end` (exclusive) are token indexes. */
export interface Sentence {
  index: number;
  /** Number of the paragraph (line) that it stands in. */
  paragraph: number;
  first: number;
  end: number;
  start: number;
  stop: number;
}

/** A run of more tokens without a full stop is parted at its next comma, and at twice as many anywhere: some pages have no stops. */
const LONG = 250;

const CLOSERS = new Set(['"', "'", ')', ']', '}']);

/**
 * Splits tokens into sentences: at line breaks, «؟», «!», «؛» no, and full stops that end a word rather than an
 * abbreviation («ف.ب»), a number or an initial. A closing quote or bracket after the stop belongs to the sentence.
 */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (end: number) => {
    while (first < end && tokens[first]?.kind === 'break') first++;
    if (first < end) {
      const a = tokens[first] as Token;
      const b = tokens[end - 1] as Token;
      found.push({ index: found.length, paragraph, first, end, start: a.start, stop: b.end });
    }
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'break') {
      close(i);
      first = i + 1;
      paragraph++;
      continue;
    }
    if (i - first >= 2 * LONG || (i - first >= LONG && isComma(token.form))) {
      close(i + 1);
      continue;
    }
    if (token.kind !== 'mark' || !endsSentence(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && isCloser(tokens, end)) end++;
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return found;
}

function isComma(form: string): boolean {
  return form === '،' || form === ',' || form === '؛' || form === ';';
}

function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark') return false;
  if (token.form === '.' || token.form === '!' || token.form === '؟' || token.form === '?') return true;
  return CLOSERS.has(token.form) && !token.spaced;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i] as Token;
  if (form === '!' || form === '؟' || form === '?') return true;
  if (form !== '.') return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!after || after.kind === 'break') return true;
  if (before?.form === '.' || after.form === '.') return true;
  // «ف.ب», «U.S.», «د. أحمد», «م.ج»: one letter before the stop is an abbreviation, but «عام 2007م.» ends.
  const era = before?.kind === 'word' && !before.spaced && tokens[i - 2]?.kind === 'number' && after.spaced;
  if (before && before.kind === 'word' && before.form.length === 1 && !era) return false;
  if (before?.kind === 'number' && after.kind === 'number' && (!after.spaced || isDecimal(before, after))) return false;
  if (!after.spaced && after.kind === 'word' && (/^[a-z]/u.test(after.form) || isSpelled(before, after))) return false;
  return true;
}

/** «سي.إتش-47», «كيو.إيه»: letters by their names. */
function isSpelled(before: Token | undefined, after: Token): boolean {
  return before?.kind === 'word' && before.form.length <= 3 && after.form.length <= 3;
}

/** «3. 1 مليار»: a blank that has slipped into a decimal, rather than a sentence that ends and begins with a number. */
function isDecimal(before: Token, after: Token): boolean {
  return /^\d{1,3}$/u.test(before.form) && /^\d$/u.test(after.form);
}
