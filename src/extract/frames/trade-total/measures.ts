import type { AmountReading, TimeReading } from '../../../languages/language-pack.ts';
import type { Clause } from '../../syntax/clause.ts';
import { isBare, isParty } from '../../syntax/phrase.ts';
import { isMoney } from '../is-money.ts';
import { formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import type { TradeWord } from './trade-word.ts';

/** A figure of a total. */
export interface Measure {
  amount: AmountReading;
  subtype: 'value' | 'share' | 'count';
  /** The clauses that say it; where several figures stand in one clause, the part that holds this one and its time. */
  clauses: readonly Clause[];
}

/** Deals that are counted one by one are no total. */
const FEWEST = 3;

/** Tokens before a sum in which a word may make it another matter: «[قرضا] قيمته أكثر من …». */
const LOAN = 3;

/** Tokens that may stand between a figure and the phrase that it is a part of: «13 في المئة [تقريبا] من …». */
const GAP = 2;

/** The figures that a word of trade has: in its clause, and in those that go on about it. */
export function measuresOf(scene: Scene, word: TradeWord): Measure[] {
  const clauses = clausesAbout(scene, word);
  const amounts = scene.read.amounts.filter((amount) => clauses.some((clause) => isInside(amount, clause)));
  const figures = amounts.filter((amount) => !isChange(scene, amount, clauses) && !isOthers(scene, amount, word));
  const values = lotsOf(scene, figures.filter(isMoney), clauses);
  const shares = figures.filter((amount) => amount.unit === 'percent').slice(0, 1);
  const counts = figures.filter((amount) => isCount(scene, amount, word)).slice(0, values.length === 0 ? 1 : 0);
  return [
    ...values.map((lot) => ({ ...lot, subtype: 'value' as const })),
    ...shares.map((amount) => ({ amount, clauses, subtype: 'share' as const })),
    ...counts.map((amount) => ({ amount, clauses, subtype: 'count' as const })),
  ];
}

/**
 * The word's clause; «عقودا [تجاوزت قيمتها …]» relative to it; «…، [لتبلغ] 5 مليارات» and «…، [ووصلت إلى] …» that go on with a
 * verb of measure and no party of their own.
 */
function clausesAbout(scene: Scene, { predicate }: TradeWord): Clause[] {
  const found = [predicate.clause];
  for (const clause of scene.syntax.clauses) {
    if (clause.first <= predicate.first || !clause.verb || found.includes(clause)) continue;
    const on =
      clause.opening === 'relative' || clause.opening === 'purpose'
        ? clause.parent
        : clause.opening === 'joined'
          ? clause.before
          : null;
    const goesOn = on && found.includes(on) && isOneOf(scene, clause.verb.first, scene.lexicon.trade.measures);
    if (goesOn && !clause.phrases.some((phrase) => phrase.preposition === '' && isParty(phrase))) found.push(clause);
  }
  return found;
}

function isInside({ first, end }: { first: number; end: number }, clause: Clause): boolean {
  return first >= clause.first && end <= clause.end;
}

/** «ارتفعت … [بنسبة 20 في المئة]», «بزيادة [قدرها مليار]», «ارتفعت … [من 5 مليارات] إلى …»: by how much or from where it changed. */
export function isChange(scene: Scene, amount: AmountReading, clauses: readonly Clause[]): boolean {
  const { trade } = scene.lexicon;
  for (let i = amount.first - 1; i >= Math.max(amount.first - 4, scene.read.sentence.first); i--) {
    if (isOneOf(scene, i, trade.changeNouns)) return true;
  }
  const before = prepositionBefore(scene, amount.first);
  const verb = clauses.find((clause) => isInside(amount, clause))?.verb;
  if (!verb || !isOneOf(scene, verb.first, trade.changes) || verb.first > amount.first) return false;
  if (amount.unit === 'percent') return !trade.upTo.has(before);
  return trade.byHowMuch.has(before) || trade.fromHowMuch.has(before);
}

/** The preposition that an amount stands under, words of quantity between aside: «[إلى] أكثر من 8 مليارات». */
function prepositionBefore(scene: Scene, first: number): string {
  const { clauses, classes } = scene.syntax;
  const phrase = clauses.flatMap((clause) => clause.phrases).find((one) => one.first <= first && first < one.end);
  return phrase?.preposition ?? classes.preposition(first - 1)?.form ?? '';
}

/**
 * A figure before the word is its own only right before it («36 في المئة [من صادرات] السلاح», «5 مليارات دولار [على شراء] السلاح»);
 * one behind belongs to the word of trade that it is nearer to, if that stands in another clause.
 */
function isOthers(scene: Scene, amount: AmountReading, { predicate }: TradeWord): boolean {
  const { phrase, first, clause } = predicate;
  // «[قرضا] قيمته مليار دولار لتمويل شراء السلاح»
  for (let i = amount.first - 1; i >= amount.first - LOAN; i--)
    if (isOneOf(scene, i, scene.lexicon.trade.loans)) return true;
  if (amount.end <= first) return phrase !== null && (isBare(phrase) || phrase.first - amount.end > GAP);
  return scene.predicates.some(
    (other) =>
      other.first > first &&
      other.first < amount.first &&
      other.clause !== clause &&
      hitOf(other, 'trade-total', 'core'),
  );
}

/** «[12 صفقة] سلاح», «[120 عقدا] لتصدير …»: the amount counts the word itself. */
function isCount(scene: Scene, amount: AmountReading, { predicate }: TradeWord): boolean {
  const counted = scene.lexicon.trade.counted.has(amount.unit) && amount.value >= FEWEST;
  return counted && predicate.first >= amount.first && predicate.first < amount.end;
}

/** «بلغت 5 مليارات في 2013 و6 مليارات في 2014»: sums with a time each are lots of their own; otherwise only the first counts. */
function lotsOf(scene: Scene, sums: readonly AmountReading[], clauses: readonly Clause[]): Omit<Measure, 'subtype'>[] {
  const [first] = sums;
  if (!first) return [];
  const timed = sums.map((amount, k) => ({
    amount,
    time: timeBetween(scene, amount.end, sums[k + 1]?.first ?? scene.read.sentence.end),
  }));
  if (sums.length === 1 || timed.some(({ time }) => !time)) return [{ amount: first, clauses }];
  return timed.map(({ amount, time }) => ({ amount, clauses: [partOf(clauses, amount, time as TimeReading)] }));
}

function timeBetween(scene: Scene, from: number, to: number): TimeReading | undefined {
  return scene.read.times.find((time) => time.first >= from && time.end <= to && formAt(scene, from) !== ')');
}

function partOf(clauses: readonly Clause[], amount: AmountReading, time: TimeReading): Clause {
  const whole = clauses.find((clause) => isInside(amount, clause)) ?? (clauses[0] as Clause);
  return { ...whole, first: amount.first, end: time.end };
}
