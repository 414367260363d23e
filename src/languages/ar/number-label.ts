import type { Token } from '../../text/index.ts';
import { isCountedNoun } from './amount-units.ts';
import type { Cardinal } from './number-cardinal.ts';
import { isContext } from './number-lexicon.ts';

const LATIN = /^[a-z]+$/u;
const JOINERS = new Set(['/', '+', ':']);

/**
 * True where digits name a thing or a moment instead of counting: models («F-16», «إف 16», «بوينغ 777», «35A»), sections
 * («القرار 1929»), clock times and days («10:30», «12/3», «2022-03-12»), sums of parties («5+1»).
 */
export function isLabel(tokens: readonly Token[], number: Cardinal, first: number, end: number): boolean {
  const token = tokens[number.first] as Token;
  if (token.kind !== 'number' || number.end !== number.first + 1) return false;
  const before = number.first > first ? tokens[number.first - 1] : undefined;
  const next = number.end < end ? tokens[number.end] : undefined;
  if (before && JOINERS.has(before.form) && !token.spaced) return true;
  if (next && JOINERS.has(next.form) && !next.spaced && tokens[number.end + 1]?.kind === 'number') return true;
  if (next && LATIN.test(next.form) && !next.spaced && !isCountedNoun(next.form)) return true;
  if (isPartOfIsoDay(tokens, number.first, first, end)) return true;
  if (before?.kind === 'word' && !token.spaced && isGluedModel(before.form)) return true;
  if (next?.form === 'ر' && !next.spaced && tokens[number.end + 1]?.kind === 'number') return true;
  if (before?.form === 'ر' && !before.spaced && tokens[number.first - 2]?.kind === 'number') return true;
  // «1- تطوير التعاون»: the number of a point.
  if (number.first === first && (next?.form === '-' || next?.form === ')'))
    return !next.spaced && tokens[number.end + 1]?.kind !== 'number';
  // «عام 2015 صواريخ», but «هذه السنة 25 طائرة».
  if (before && isYearWord(before.form)) return token.form.length === 4 || !isCountedNoun(next?.form);
  if (before?.form === '-')
    return number.first - 2 >= first && tokens[number.first - 2]?.kind === 'word' && hyphenated(tokens, number.first);
  if (before?.kind !== 'word') return false;
  // «الدفعة 16» is its number, «تشمل الدفعة 16 منصة» counts.
  if (isContext('numbered', before.form)) return !isCountedNoun(next?.form);
  return isModelWord(before.form);
}

/** «f», «بوينغ», and with a clitic «وf», «بميغ». */
function isModelWord(form: string): boolean {
  const bare = withoutClitics(form);
  if (isContext('model', form) || isContext('model', bare)) return true;
  return LATIN.test(bare) && !isCountedNoun(bare);
}

/** «إف-16», «باك -3», «اف- 16»; not «القاهرة - 24 طائرة». */
function hyphenated(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 2] as Token;
  const hyphen = tokens[at - 1] as Token;
  const number = tokens[at] as Token;
  if (!hyphen.spaced && !number.spaced) return word.form.length > 1 || LATIN.test(word.form);
  return isModelWord(word.form);
}

function withoutClitics(form: string): string {
  if (form.startsWith('لل')) return `ال${form.slice(2)}`;
  const bare = 'وبلف'.includes(form.charAt(0)) ? form.slice(1) : form;
  return bare.startsWith('ال') && LATIN.test(bare.slice(2)) ? bare.slice(2) : bare;
}

const YEAR_WORDS = /^[وبلف]?(?:ال)?(?:عام|سنه)$|^[وبلف]?(?:عامي|سنتي)$/u;

function isYearWord(form: string): boolean {
  return form.length <= 6 && YEAR_WORDS.test(form);
}

const TWO_LETTER_WORDS = new Set(['في', 'من', 'ال', 'لل', 'عن', 'وب', 'ول', 'ان', 'او', 'بل']);

/** «ام1», «تي72», «اس300»: two letters written onto the digits, that are no word of their own. */
function isGluedModel(form: string): boolean {
  return LATIN.test(form) || (form.length === 2 && !TWO_LETTER_WORDS.has(form));
}

function isPartOfIsoDay(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const hyphen = (i: number) =>
    i > first && i < end - 1 && tokens[i]?.form === '-' && !tokens[i]?.spaced && !tokens[i + 1]?.spaced;
  const run =
    Number(hyphen(at - 1) && hyphen(at - 3)) +
    Number(hyphen(at - 1) && hyphen(at + 1)) +
    Number(hyphen(at + 1) && hyphen(at + 3));
  return run > 0 && tokens[at]?.kind === 'number';
}
