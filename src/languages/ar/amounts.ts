import type { Token } from '../../text/index.ts';
import type { AmountReading, NumberReading } from '../language-pack.ts';
import { currencyAt, currencyDualAt, isCurrencyDual } from './amount-currency.ts';
import { countedAt, dualOf, isCountedNoun, isUnitContext } from './amount-units.ts';
import { readShare } from './number-cardinal.ts';
import { qualifierOf } from './number-qualifier.ts';
import { isRange, readNumbers } from './numbers.ts';

/** States whose currency an unqualified «ريال», «درهم», «دينار», «جنيه», «ليرة» may mean: ISO codes, the publisher's first. */
export interface AmountOptions {
  states?: readonly string[];
}

interface Unit {
  unit: string;
  divide: number;
  end: number;
}

/**
 * Numbers with their units in the tokens `first` … `end` (a sentence): money («5.4 مليارات دولار أمريكي», «$3 مليارات»), percent
 * («7 في المئة»), durations («ثلاثة أيام»), counts («150 اجتماعا», «24 من الصواريخ») and duals («طائرتين»). Units are ISO 4217 codes,
 * `percent`, or English singulars from `words/units.json`; counted weapons are among them, the caller decides what they count for.
 * Two currencies of one price give two readings. Money whose state nothing settles is left out.
 */
export function readAmounts(
  tokens: readonly Token[],
  first: number,
  end: number,
  numbers: readonly NumberReading[] = readNumbers(tokens, first, end),
  options: AmountOptions = {},
): AmountReading[] {
  const found: AmountReading[] = [];
  let open: NumberReading | null = null;
  let from = first;
  for (const [k, number] of numbers.entries()) {
    if (number.first < from) continue;
    readDuals(tokens, from, number.first, found, first, end, options);
    from = number.end;
    const read = number.ordinal ? null : readAmount(tokens, number, first, end, options);
    const amount = read && withRest(tokens, read, numbers[k + 1], end);
    if (amount) {
      if (open && isRange(tokens, open, number, first)) found.push(lowerEnd(open, amount, number));
      found.push(amount);
      from = Math.max(from, amount.end);
    }
    open = amount || number.ordinal ? null : number;
  }
  readDuals(tokens, from, end, found, first, end, options);
  return found;
}

const SCALES = [1e12, 1e9, 1e6, 1e3];

/**
 * The rest of a sum behind its currency: «مليار دولار و300 مليون», «ملياري دولار ونصف المليار». `next` is the number after it,
 * which is the rest where it is smaller than the scale, has a scale and no noun of its own.
 */
function withRest(
  tokens: readonly Token[],
  amount: AmountReading,
  next: NumberReading | undefined,
  end: number,
): AmountReading {
  const scale = SCALES.find((each) => amount.value >= each);
  if (scale === undefined || !/^[A-Z]{3}$/u.test(amount.unit) || amount.end >= end) return amount;
  const share = readShare(tokens, amount.end, end, scale);
  if (share) return { ...amount, value: amount.value + share.value, end: share.end };
  const follows =
    next &&
    !next.ordinal &&
    (next.first === amount.end || (next.first === amount.end + 1 && tokens[amount.end]?.form === 'و'));
  if (!follows || next.value >= scale || next.value < 1000 || !/^و/u.test(tokens[amount.end]?.form ?? ''))
    return amount;
  const after = next.end < end ? tokens[next.end] : undefined;
  if (after?.kind === 'word' && isCountedNoun(after.form)) return amount;
  return { ...amount, value: amount.value + next.value, end: next.end };
}

/** «بين 3 و5 مليارات دولار»: the first number takes the second's unit. */
function lowerEnd(low: NumberReading, amount: AmountReading, high: NumberReading): AmountReading {
  const share = amount.value / high.value;
  return { first: low.first, end: low.end, value: low.value * share, unit: amount.unit, qualifier: low.qualifier };
}

function readAmount(
  tokens: readonly Token[],
  number: NumberReading,
  first: number,
  end: number,
  { states = [] }: AmountOptions,
): AmountReading | null {
  const sign = number.first > first ? currencySign(tokens, number.first, first) : null;
  if (sign)
    return {
      ...sign,
      end: number.end,
      value: number.value,
      qualifier: qualifierOf(tokens, sign.first, number.end, first, end),
    };
  const unit = unitAfter(tokens, number, first, end, states);
  if (unit)
    return {
      first: number.first,
      end: unit.end,
      value: number.value / unit.divide,
      unit: unit.unit,
      qualifier: number.qualifier,
    };
  // «عقد واحد»: the noun before the one.
  if (number.value !== 1 || number.end !== number.first + 1 || number.first === first) return null;
  if (tokens[number.first]?.kind === 'number') return null;
  const before = countedAt(tokens, number.first - 1, number.first);
  if (!before || before.end !== number.first) return null;
  return { first: number.first - 1, end: number.end, value: 1, unit: before.counted.unit, qualifier: number.qualifier };
}

const SIGNS = new Set(['$', '€', '£', '¥', '₪', '₹', 'usd', 'eur', 'gbp']);

/** «$5», «US$ 5», «EUR 5»: the currency before the number. */
function currencySign(tokens: readonly Token[], at: number, first: number): { first: number; unit: string } | null {
  if (!SIGNS.has((tokens[at - 1] as Token).form)) return null;
  const money = currencyAt(tokens, at - 1, at);
  if (!money) return null;
  const us = at - 2 >= first && tokens[at - 2]?.form === 'us';
  return { first: us ? at - 2 : at - 1, unit: money.code };
}

function unitAfter(
  tokens: readonly Token[],
  number: NumberReading,
  first: number,
  end: number,
  states: readonly string[],
): Unit | null {
  let i = number.end;
  // «3 مليارات من الدولارات»
  if (isUnitContext('of', tokens[i]?.form) && i + 1 < end && currencyAt(tokens, i + 1, end, states)) i++;
  const money = currencyAt(tokens, i, end, states);
  if (money) return { unit: money.code, divide: money.divide, end: money.end };
  const noun = countedAt(tokens, i, end);
  if (!noun) return null;
  const { unit, period } = noun.counted;
  return { unit: period && isPeriod(tokens, number.first, first) ? period : unit, divide: 1, end: noun.end };
}

/** «منذ ثلاثة عقود», «خلال أكثر من عقدين»: the word counts decades there. */
function isPeriod(tokens: readonly Token[], at: number, first: number): boolean {
  // «لعقدين»: for two decades.
  if (tokens[at]?.form.startsWith('ل')) return true;
  for (let i = at - 1; i >= first && i >= at - 3; i--) if (isUnitContext('period', tokens[i]?.form)) return true;
  return false;
}

/** Duals without a number between `from` and `to`: «صاروخين», «عقدين», «مليون» apart. */
function readDuals(
  tokens: readonly Token[],
  from: number,
  to: number,
  found: AmountReading[],
  first: number,
  end: number,
  { states = [] }: AmountOptions,
): void {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.form.length > 16) continue;
    const counted = dualOf(token.word);
    if (!counted && !isCurrencyDual(token.word)) continue;
    if (i > first && isUnitContext('not-dual', tokens[i - 1]?.form)) continue;
    const money = counted ? null : currencyDualAt(tokens, i, end, states);
    if (!counted && !money) continue;
    const unit = money?.code ?? (counted?.period && isPeriod(tokens, i, first) ? counted.period : counted?.unit);
    if (unit === undefined) continue;
    const qualifier = qualifierOf(tokens, i, i + 1, first, end);
    found.push({ first: i, end: money?.end ?? i + 1, value: 2, unit, qualifier });
  }
}
