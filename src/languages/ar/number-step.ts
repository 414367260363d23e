import type { Token } from '../../text/index.ts';
import { isCountedNoun } from './amount-units.ts';
import { digitValue } from './number-digits.ts';
import { type NumberKind, numberWord } from './number-lexicon.ts';

/** A number word or digits at `i`, stepping over a «و» that stands alone. */
export interface Step {
  kind: NumberKind | 'digits';
  value: number;
  conjunction: boolean;
  definite: boolean;
  at: number;
  next: number;
}

/** The number word or digits at token `i`, or null. */
export function stepAt(tokens: readonly Token[], i: number, end: number): Step | null {
  const token = i < end ? tokens[i] : undefined;
  if (!token) return null;
  if (token.form === '(') return bracketed(tokens, i, end);
  if (token.form !== 'و') return plainAt(tokens, i, end);
  const after = plainAt(tokens, i + 1, end);
  return after && { ...after, conjunction: true };
}

/** «(32) طائرة», «(1.3) مليار دولار»: digits in brackets that what follows says are counted. */
function bracketed(tokens: readonly Token[], i: number, end: number): Step | null {
  if (i + 3 >= end || tokens[i + 1]?.kind !== 'number' || tokens[i + 2]?.form !== ')') return null;
  const scaled = isScaleAt(tokens, i + 3, end);
  if (!scaled && !isCountedNoun(tokens[i + 3]?.form)) return null;
  const value = digitValue((tokens[i + 1] as Token).form, scaled);
  return value === null ? null : { kind: 'digits', value, conjunction: false, definite: false, at: i, next: i + 3 };
}

function plainAt(tokens: readonly Token[], i: number, end: number): Step | null {
  const token = i < end ? tokens[i] : undefined;
  if (token?.kind === 'number') {
    const digits = brokenDigits(tokens, i, end) ?? plainDigits(tokens, i, end);
    return digits && { kind: 'digits', conjunction: false, definite: false, at: i, ...digits };
  }
  const word = numberWord(token);
  return word ? { ...word.entry, conjunction: word.conjunction, definite: word.definite, at: i, next: i + 1 } : null;
}

function plainDigits(tokens: readonly Token[], i: number, end: number): { value: number; next: number } | null {
  const token = tokens[i] as Token;
  // «6.<RLM>15»: which side is the fraction depends on the writer; left unread.
  const hidden = token.end - token.start > token.form.length && /\D/u.test(token.form);
  const value = hidden ? null : digitValue(token.form, isScaleAt(tokens, i + 1, end));
  return value === null ? null : { value, next: i + 1 };
}

/**
 * Decimals in two tokens: «5ر7», which agencies of the Gulf and Jordan write with the fraction first («08ر1» is 1.08); and «3. 1
 * مليار», where a blank has slipped in behind the point, before a scale only.
 */
function brokenDigits(tokens: readonly Token[], i: number, end: number): { value: number; next: number } | null {
  const first = tokens[i] as Token;
  const sign = tokens[i + 1];
  const second = tokens[i + 2];
  if (i + 2 >= end || second?.kind !== 'number' || !isShort(first) || !isShort(second)) return null;
  if (sign?.form === 'ر' && !sign.spaced && !second.spaced)
    return { value: Number(`${second.form}.${first.form}`), next: i + 3 };
  const point = sign?.form === '.' || sign?.form === ',' || sign?.form === '٫';
  if (!point || !isScaleAt(tokens, i + 3, end)) return null;
  return { value: Number(`${first.form}.${second.form}`), next: i + 3 };
}

/** Digits without separators, few enough for one side of a decimal. */
function isShort({ form }: Token): boolean {
  return /^\d{1,3}$/u.test(form);
}

function isScaleAt(tokens: readonly Token[], i: number, end: number): boolean {
  const kind = i < end ? numberWord(tokens[i])?.entry.kind : undefined;
  return kind?.startsWith('scale') ?? false;
}
