import type { Token } from '../../text/index.ts';
import type { NumberReading } from '../language-pack.ts';
import { isCountedNoun } from './amount-units.ts';
import { type Cardinal, readCardinal } from './number-cardinal.ts';
import { isLabel } from './number-label.ts';
import { isContext, numberWord } from './number-lexicon.ts';
import { readOrdinal } from './number-ordinal.ts';
import { qualifierOf } from './number-qualifier.ts';

/** One number from token `i`, without a look at what stands around it. */
export function readNumberAt(
  tokens: readonly Token[],
  i: number,
  end: number,
): (Cardinal & { ordinal: boolean }) | null {
  const ordinal = readOrdinal(tokens, i, end);
  if (ordinal) return { ...ordinal, first: i, scale: 1, ordinal: true };
  const cardinal = readCardinal(tokens, i, end);
  return cardinal && { ...cardinal, ordinal: false };
}

/**
 * Cardinals and ordinals in the tokens `first` … `end` (a sentence), with what the text says of their exactness:
 * «أكثر من ثلاثة مليارات» is 3e9 `over`, «3 ملايين و500 ألف» 3.5e6, «ثاني» 2 (ordinal). Ranges hold the number's own tokens only.
 * Left out: model and section numbers («إف-16», «القرار 1929»), years, clock times, and words that fix no value («عشرات»,
 * «بضعة ملايين»). Both numbers of «بين 3 و5 مليارات» take the scale. Linear in the number of tokens.
 */
export function readNumbers(tokens: readonly Token[], first: number, end: number): NumberReading[] {
  const found: Read[] = [];
  for (let i = first; i < end; ) {
    const number = mayStartNumber(tokens[i] as Token) ? readNumberAt(tokens, i, end) : null;
    if (!number) {
      i++;
      continue;
    }
    if (!isLabel(tokens, number, first, end) && !isYear(tokens, number, first, end)) {
      shareScale(tokens, found.at(-1), number, first);
      found.push(number);
    }
    i = number.end;
  }
  return found.map((number, k) => ({
    first: number.first,
    end: number.end,
    value: number.value,
    ordinal: number.ordinal,
    qualifier: number.ordinal ? 'exact' : qualifierOf(tokens, number.first, number.end, first, end),
    ...((joins(tokens, found[k - 1], number, first) || joins(tokens, number, found[k + 1], first)) && {
      range: true as const,
    }),
  }));
}

type Read = Cardinal & { ordinal: boolean };

/** False for the words that are in no number, which are nearly all. */
function mayStartNumber(token: Token): boolean {
  return token.kind !== 'word' || numberWord(token) !== undefined;
}

/** True where two cardinals are the ends of one range: «ما بين 200 و300 طائرة». */
function joins(tokens: readonly Token[], a: Read | undefined, b: Read | undefined, first: number): boolean {
  return a !== undefined && b !== undefined && !a.ordinal && !b.ordinal && isRange(tokens, a, b, first);
}

/** «في 2015», «2015م»: four digits that could be a year, unless a counted noun or a word of measure says otherwise. */
function isYear(tokens: readonly Token[], number: Cardinal, first: number, end: number): boolean {
  const token = tokens[number.first] as Token;
  if (number.end !== number.first + 1 || token.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.form)) return false;
  const next = number.end < end ? tokens[number.end] : undefined;
  if (number.first > first && isContext('years', tokens[number.first - 1]?.form)) return !isCountedNoun(next?.form);
  if (isCountedNoun(next?.form) || next?.form === '%' || next?.form === '$') return false;
  // «2000 مقاتلا»: the accusative of what is counted.
  if (next?.kind === 'word' && next.form.length > 3 && next.form.endsWith('ا')) return false;
  return qualifierOf(tokens, number.first, number.end, first, end) === 'exact';
}

/** «بين 3 و5 مليارات», «3-5 ملايين», «ثلاثة إلى خمسة آلاف»: the first number is counted in the second's scale. */
function shareScale(tokens: readonly Token[], a: Cardinal | undefined, b: Cardinal, first: number): void {
  if (a?.scale !== 1 || b.scale === 1 || a.value >= 1000 || a.value > b.value / b.scale) return;
  if (!isRange(tokens, a, b, first)) return;
  a.value *= b.scale;
  a.scale = b.scale;
}

const TO = new Set(['الي', 'حتي', 'او', '-']);

/** True where two numbers are the ends of one range. */
export function isRange(
  tokens: readonly Token[],
  a: { first: number; end: number },
  b: { first: number; end: number },
  first: number,
): boolean {
  const gap = b.first - a.end;
  const between = tokens[a.end]?.form;
  if (gap === 1 && between !== undefined && TO.has(between)) return true;
  const and = gap === 0 ? tokens[b.first]?.form.startsWith('و') : gap === 1 && between === 'و';
  return Boolean(and) && a.first > first && /^[ولب]?بين$/u.test(tokens[a.first - 1]?.form ?? '');
}
