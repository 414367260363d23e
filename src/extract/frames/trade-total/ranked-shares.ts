import type { AmountReading } from '../../../languages/language-pack.ts';
import type { Clause } from '../../syntax/clause.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isMoney } from '../is-money.ts';
import { idsOf, roleIds } from '../role-ids.ts';
import { formAt, isOneOf, type Scene } from '../scene.ts';
import { isChange } from './measures.ts';
import { type TradeSides, tradeSides } from './trade-sides.ts';
import { lastTradeWord, type TradeWord } from './trade-word.ts';

/** A share that the text gives by the place of a state in a list. */
export interface RankedShare {
  amount: AmountReading;
  sides: TradeSides;
  /** What the list is of: told in the sentence or before. */
  word: TradeWord;
  clause: Clause;
}

/**
 * Shares of which the sentence names only the state, the word of trade standing before: «… أكبر مصدري السلاح: الولايات المتحدة (36%)
 * وروسيا (21%)», «وحلّت الجزائر خامسة بنسبة 4.4 في المئة», «تليها فرنسا بنسبة 8 في المئة».
 */
export function rankedShares(scene: Scene): RankedShare[] {
  return scene.read.amounts.flatMap((amount) => {
    const part = amount.unit === 'percent' || isMoney(amount) ? partOf(scene, amount) : null;
    return part ?? (amount.unit === 'percent' ? (shareOf(scene, amount) ?? []) : []);
  });
}

/** «[حصة روسيا منها] 4.5 مليار»: a state's part of the total told before. */
function partOf(scene: Scene, amount: AmountReading): RankedShare | null {
  const { parts, ofThem } = scene.lexicon.trade;
  const party = scene.read.parties.findLast((one) => one.end < amount.first && amount.first - one.end <= PART);
  const clause = scene.syntax.clauses.findLast((one) => one.first <= amount.first && amount.end <= one.end);
  const told = lastTradeWord(scene, amount.first);
  if (!party || !clause || !told || !isOneOf(scene, party.first - 1, parts) || !ofThem.has(formAt(scene, party.end)))
    return null;
  const ids = idsOf(scene.analysis, [party]);
  const whole = tradeSides(told.scene, told.word);
  const buys = ids.some((id) => whole.recipient.includes(id)) || isOfBuying(told.word);
  const sides = buys ? { supplier: [], recipient: ids } : { supplier: ids, recipient: [] };
  return ids.length === 0 ? null : { amount, sides, word: told.word, clause };
}

/** How many tokens may stand between whose part it is and how much: «حصة السعودية [منها تتجاوز]». */
const PART = 4;

function isOfBuying({ hit }: TradeWord): boolean {
  return hit.trigger.direction === 'get' || hit.trigger.direction === 'getter';
}

function shareOf(scene: Scene, amount: AmountReading): RankedShare | null {
  const clause = scene.syntax.clauses.findLast((one) => one.first <= amount.first && amount.end <= one.end);
  const told = lastTradeWord(scene, amount.first);
  if (!clause || !told || isChange(scene, amount, [clause])) return null;
  const ids = inBrackets(scene, amount) ?? rankedIn(scene, clause);
  if (ids.length === 0) return null;
  const other = told.scene === scene ? tradeSides(scene, told.word) : { supplier: [], recipient: [] };
  const gives = told.word.hit.trigger.direction === 'give' || told.word.hit.trigger.direction === 'giver';
  const rest = (side: readonly string[]) => side.filter((id) => !ids.includes(id));
  const sides = gives
    ? { supplier: ids, recipient: rest(other.recipient) }
    : { supplier: rest(other.supplier), recipient: ids };
  return { amount, sides, word: told.word, clause };
}

/** «الولايات المتحدة (36%)»: the party right before the bracket. */
function inBrackets(scene: Scene, amount: AmountReading): string[] | null {
  const open = amount.first - 1;
  if (formAt(scene, open) !== '(') return null;
  const party = scene.read.parties.find((one) => one.end === open);
  return party ? idsOf(scene.analysis, [party]) : [];
}

/** «[حلّت الجزائر] خامسة»: the subject of a verb that gives a place; of a relative clause inside it too («بمشتريات نسبتها …»). */
function rankedIn(scene: Scene, clause: Clause): string[] {
  const outer = clause.opening === 'relative' && clause.parent ? clause.parent : clause;
  if (!outer.verb || !isOneOf(scene, outer.verb.first, scene.lexicon.trade.ranks)) return [];
  const { subject } = verbArguments(outer, scene.syntax.classes);
  return roleIds(scene.analysis, subject).filter((id) => id !== 'region:world');
}
