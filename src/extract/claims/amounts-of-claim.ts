import type { AmountReading } from '../../languages/language-pack.ts';
import type { Kind } from '../../model/index.ts';
import { isMoney } from '../frames/is-money.ts';
import { type Draft, isOneOf, type Scene } from '../frames/scene.ts';
import type { Predicate } from '../syntax/predicate.ts';
import { belongs, catchersOf, clauseAt, predicatesOf } from './claim-predicates.ts';
import type { Telling } from './finish-context.ts';

/** Units that count what a claim of a kind tells; money, shares and durations aside. Counts of things are items' quantities. */
const COUNTED: Record<Kind, ReadonlySet<string>> = {
  transfer: new Set(),
  'trade-total': new Set(['percent', 'deal', 'contract']),
  contact: new Set(['meeting', 'visit', 'day', 'week']),
  agreement: new Set(),
  attack: new Set(['airstrike', 'strike', 'raid', 'attack']),
  policy: new Set(['year']),
};

const MONEYED: ReadonlySet<Kind> = new Set<Kind>(['transfer', 'trade-total', 'policy']);
const LASTING: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/**
 * Money, shares, durations and counts that a sentence tells of a claim: those that belong to its words («بيع … بقيمة مليار دولار»),
 * and where there are none, those of the sentence if no other claim of it can mean them.
 */
export function amountsOfClaim({ draft, others, scene }: Telling): AmountReading[] {
  const all = scene.read.amounts.filter((amount) => fits(amount, draft, scene) && !isOfDeal(amount, draft, others));
  if (draft.kind === 'trade-total') return inClauses(all, draft, others);
  const own = predicatesOf(draft, others, scene);
  const catchers = catchersOf(scene, [draft, ...others]);
  const theirs = all.filter((amount) => !isOfWholeDeal(scene, draft, amount));
  const inside = theirs.filter(
    (amount) =>
      belongs(scene, amount, own, catchers) || isValueOf(scene, amount, own) || isLengthOf(scene, amount, draft),
  );
  return inside.length > 0 ? inside : inClauses(theirs, draft, others);
}

function fits(amount: AmountReading, { kind }: Draft, scene: Scene): boolean {
  if (isMoney(amount)) return MONEYED.has(kind);
  // «فرض حظرا بعد [خمس سنوات] من الحرب»: a time, not how long the ban lasts.
  if (scene.read.times.some((time) => time.first <= amount.first && amount.first < time.end)) return false;
  if (COUNTED[kind].has(amount.unit)) return true;
  // «تدريب … [لمدة] ستة أشهر»
  return (
    kind !== 'attack' &&
    LASTING.has(amount.unit) &&
    scene.lexicon.when.lasting.has(scene.syntax.classes.bare(amount.first - 1))
  );
}

/** Those in the clauses of a claim; of the whole sentence where no other claim can mean them. */
function inClauses(all: readonly AmountReading[], draft: Draft, others: readonly Draft[]): AmountReading[] {
  const inside = all.filter((amount) => isWithin(amount, draft));
  if (inside.length > 0) return inside;
  const rival = others.some(
    (other) => other.kind === draft.kind && JSON.stringify(other.roles) !== JSON.stringify(draft.roles),
  );
  return rival ? [] : all.filter((amount) => !others.some((other) => isWithin(amount, other)));
}

function isWithin(range: { first: number; end: number }, draft: Draft): boolean {
  return draft.clauses.some((clause) => range.first >= clause.first && range.end <= clause.end);
}

/** «تسلمت ثلاث طائرات في إطار صفقة [قيمتها …]»: the money of the deal is not that of what was handed over of it. */
function isOfWholeDeal(scene: Scene, draft: Draft, amount: AmountReading): boolean {
  if (draft.kind !== 'transfer' || (draft.subtype !== 'delivery' && draft.subtype !== 'deployment')) return false;
  const clause = clauseAt(scene, amount);
  const phrases = clause?.opening === 'relative' && clause.antecedent ? [clause.antecedent] : [];
  const last = scene.predicates.findLast((one) => one.clause === clause && one.end <= amount.first && isDeal(one));
  const about = scene.predicates.filter((one) => isDeal(one) && one.phrase !== null && phrases.includes(one.phrase));
  return [last, ...about].some(
    (one) => one !== undefined && one.first !== draft.trigger.first && one.first > draft.trigger.first,
  );
}

function isDeal({ hits }: Predicate): boolean {
  return hits.some(
    ({ trigger }) => trigger.kind === 'transfer' && trigger.class === 'deal' && trigger.subtype === 'contract',
  );
}

/** «صفقة [تبلغ قيمتها …]», «الطائرات، [وتقدر قيمتها بـ…]»: a clause that only gives a figure, hung on the claim's. */
function isValueOf(scene: Scene, amount: AmountReading, own: readonly Predicate[]): boolean {
  const clause = clauseAt(scene, amount);
  if (!clause?.verb || !isOneOf(scene, clause.verb.first, scene.lexicon.trade.measures)) return false;
  const around = clause.opening === 'joined' ? clause.before : clause.parent;
  return own.some((one) => one.clause === around);
}

/** «علّقت تراخيص أسلحة [بقيمة 20 مليون جنيه]»: a rule has the money that no deal or sum of the sentence has. */
function isOfDeal(amount: AmountReading, { kind }: Draft, others: readonly Draft[]): boolean {
  return (
    kind === 'policy' &&
    isMoney(amount) &&
    others.some((other) => other.kind === 'transfer' || other.kind === 'trade-total')
  );
}

/** «وصل إلى عمان في زيارة [تستغرق ثلاثة أيام]»: how long the visit lasts, told of its noun. */
function isLengthOf(scene: Scene, amount: AmountReading, { kind, subtype, clauses }: Draft): boolean {
  const clause = clauseAt(scene, amount);
  if (!clause?.verb || !scene.lexicon.when.lasting.has(scene.syntax.classes.bare(clause.verb.first))) return false;
  const noun = scene.predicates.find((one) => one.kind === 'verb' && one.clause === clause)?.parent;
  const isIts = noun?.hits.some(({ trigger }) => trigger.kind === kind && trigger.subtype === subtype);
  return Boolean(noun && isIts && clauses.includes(noun.clause));
}
