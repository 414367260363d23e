import type { TimeExpression } from '../../../languages/language-pack.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { assertionOf } from '../assertion.ts';
import { partySteps, stageStep } from '../draft-step.ts';
import { isMoney } from '../is-money.ts';
import { leave } from '../leave.ts';
import { type Draft, type Frame, hitOf, isOneOf, type Scene } from '../scene.ts';
import { mayTotal } from './may-total.ts';
import { type Measure, measuresOf } from './measures.ts';
import { type RankedShare, rankedShares } from './ranked-shares.ts';
import { type TradeSides, tradeSides } from './trade-sides.ts';
import { lastTradeWord, type TradeWord, tradeWords } from './trade-word.ts';

/** Exports, sales or deals summed over a period or over partners. */
export const tradeTotalFrame: Frame = {
  name: 'trade-total',
  reads: 'sums, shares and counts of arms sales: «بلغت صادرات السويد العسكرية ملياري دولار»',
  may: mayTotal,
  read(scene) {
    if (!scene.left && scene.read.amounts.length === 0) return [];
    const drafts: Draft[] = [];
    const used = new Set<number>();
    for (const word of tradeWords(scene)) {
      const measures = measuresOf(scene, word);
      if (measures.length === 0) leave(scene, word.hit, 'no-figure');
      for (const measure of measures) {
        if (used.has(measure.amount.first)) continue;
        const draft = draftOf(scene, word, measure);
        if (!draft) continue;
        used.add(measure.amount.first);
        drafts.push(draft);
      }
    }
    for (const share of rankedShares(scene)) if (!used.has(share.amount.first)) drafts.push(rankedDraft(scene, share));
    return drafts;
  },
};

function draftOf(scene: Scene, word: TradeWord, measure: Measure): Draft | null {
  const { predicate, hit } = word;
  if (!isTotal(scene, word, measure)) return leave(scene, hit, 'no-total');
  if (namesWeapons(scene, predicate, measure)) return leave(scene, hit, 'named-arms');
  const { supplier, recipient } = sidesOf(scene, word);
  // «مساعدتها العسكرية السنوية»: aid is to somebody.
  const missing = hit.trigger.id === 'aid' ? recipient.length === 0 : supplier.length + recipient.length === 0;
  if (missing) return leave(scene, hit, 'no-party');
  if (isOneDeal(scene, word, measure, supplier.length === 1 && recipient.length === 1))
    return leave(scene, hit, 'one-deal');
  const roles = { supplier: statesOf(scene, supplier), recipient };
  return {
    kind: 'trade-total',
    subtype: measure.subtype,
    assertion: assertionOf(scene, [predicate]),
    roles,
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: measure.clauses,
    rule: `trade-total/${hit.trigger.id}`,
    steps: partySteps(roles),
  };
}

/** Sides of a total; «وبلغ [إجمالي مبيعات الدفاع] 9 مليارات», which names none, goes on from the total told before. */
function sidesOf(scene: Scene, word: TradeWord): TradeSides {
  const own = tradeSides(scene, word);
  if (own.supplier.length + own.recipient.length > 0 || word.predicate.kind === 'verb') return own;
  const told = lastTradeWord(scene, word.predicate.first);
  const isSame = told?.word.hit.trigger.id === word.hit.trigger.id;
  return told && isSame ? tradeSides(told.scene, told.word) : own;
}

function rankedDraft(scene: Scene, { amount, sides, word, clause }: RankedShare): Draft {
  return {
    kind: 'trade-total',
    subtype: isMoney(amount) ? 'value' : 'share',
    assertion: 'asserted',
    roles: { supplier: statesOf(scene, sides.supplier), recipient: sides.recipient },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: { ...word.hit, first: amount.first, end: amount.end },
    clauses: [{ ...clause, first: clause.verb?.start ?? amount.first, end: amount.end }],
    rule: 'trade-total/ranked',
    steps: [stageStep(`of «${word.hit.reading.stem}» told before`)],
  };
}

/** Aid of so much money is a programme's, not one delivery's. */
const PROGRAMME = 1e9;

/**
 * «باعت أسلحة بقيمة …» and «منحت مساعدة بقيمة …» may be one deal: a sum counts where the words stretch it over a year or more, or
 * where it is one of licences. A single deal is counted, never summed.
 */
function isTotal(scene: Scene, { predicate, hit }: TradeWord, { subtype, amount, clauses }: Measure): boolean {
  const { id } = hit.trigger;
  const stretched = () => [predicate.clause, ...clauses].some((clause) => isStretched(scene, clause));
  if (id === 'deals-counted') return subtype === 'count' && !isStopped(predicate);
  // «أعطت الضوء الأخضر لمبيعات أسلحة بقيمة 300 مليون»: one deal that is cleared.
  if (id === 'sales-total' && subtype === 'value' && isCleared(predicate) && !stretched()) return false;
  if (subtype !== 'value' || (id !== 'aid' && id !== 'give-act' && id !== 'get-act')) return true;
  if (id === 'aid' && amount.value >= PROGRAMME) return true;
  if (predicate.parent && hitOf(predicate.parent, 'policy')?.trigger.id === 'permit') return true;
  return stretched();
}

/** «تعليق [30 رخصة]»: what is stopped is counted by a rule. */
function isStopped({ parent }: Predicate): boolean {
  const stops = ({ hits }: Predicate) =>
    hits.some(({ trigger }) => trigger.subtype === 'suspension' || trigger.subtype === 'cancellation');
  return parent !== null && (stops(parent) || (parent.parent !== null && stops(parent.parent)));
}

function isCleared({ parent }: Predicate): boolean {
  return parent?.hits.some(({ trigger }) => trigger.subtype === 'approval') === true;
}

/** «عقود تسلح مع العراق بقيمة …»: contracts between two are a transfer, unless the words sum them up («إجمالي», «منذ 2015», «قيمة الصفقات»). */
function isOneDeal(
  scene: Scene,
  { hit, predicate }: TradeWord,
  { subtype, clauses }: Measure,
  ofTwo: boolean,
): boolean {
  if (hit.trigger.id !== 'deals-total' || subtype !== 'value' || !ofTwo) return false;
  const summed = hit.reading.definite && predicate.phrase !== null && predicate.first > predicate.phrase.head;
  return !summed && !clauses.some((clause) => isStretched(scene, clause));
}

/** «سنويا», «منذ عام 2015», «خلال العقد الماضي», «في عام 2022», «تراخيص»: over years, or over licences. */
function isStretched(scene: Scene, { first, end }: Clause): boolean {
  const { trade } = scene.lexicon;
  for (let i = first; i < end; i++)
    if (isOneOf(scene, i, trade.yearly) || isOneOf(scene, i, trade.licences)) return true;
  return scene.read.times.some((time) => time.first >= first && time.end <= end && isLong(time.expression));
}

function isLong(expression: TimeExpression): boolean {
  if (expression.type === 'date') return expression.from.month === undefined && expression.part === undefined;
  return (
    expression.type === 'span' ||
    expression.type === 'since' ||
    (expression.type === 'unit' && expression.unit === 'year')
  );
}

/** A sum for weapons named is a sale's: «عقودا بقيمة 6 مليارات لشراء طائرات إف-35». */
function namesWeapons(scene: Scene, { clause, first }: Predicate, { subtype }: Measure): boolean {
  if (subtype === 'share') return false;
  return scene.read.items.some(
    (item) => !item.general && item.category !== 'support' && item.first > first && item.end <= clause.end,
  );
}

/** «شركات الأسلحة الإسرائيلية» in a total stands for its state's industry. */
function statesOf(scene: Scene, ids: readonly string[]): string[] {
  const { entities } = scene.analysis;
  const states = ids.map((id) => (id.startsWith('company:') ? (entities.stateOf(id) ?? id) : id));
  return [...new Set(states.map((id) => (id.startsWith('state:') ? entities.use(id) : id)))];
}
