import type { AmountReading } from '../../../languages/language-pack.ts';
import { nounArguments } from '../../syntax/noun-arguments.ts';
import { isItem, type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import type { TriggerHit } from '../../triggers/find-triggers.ts';
import { assertionOf } from '../assertion.ts';
import { isMoney } from '../is-money.ts';
import { roleIds } from '../role-ids.ts';
import { type Draft, type Frame, hitOf, isOneOf, type Scene } from '../scene.ts';

/** Exports, sales or deals summed over a period or over partners. */
export const tradeTotalFrame: Frame = {
  name: 'trade-total',
  reads: 'sums, shares and counts of arms sales: «بلغت صادرات السويد العسكرية ملياري دولار»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const hit = hitOf(predicate, 'trade-total', 'core');
      const draft = hit ? draftOf(scene, predicate, hit) : null;
      if (draft && !drafts.some((other) => other.subtype === draft.subtype)) drafts.push(draft);
    }
    return drafts;
  },
};

function draftOf(scene: Scene, predicate: Predicate, hit: TriggerHit): Draft | null {
  const { clause } = predicate;
  if (!isMilitary(scene, predicate) || isOneOf(scene, hit.end, scene.lexicon.decoys)) return null;
  const amount = scene.read.amounts.find((one) => one.first >= clause.first && one.end <= clause.end && (isMoney(one) || one.unit === 'percent'));
  if (!amount) return null;
  const around = phrasesOf(scene, predicate);
  if (around.some((phrase) => phrase.items.some((item) => !item.general))) return null;
  const { supplier, recipient } = sidesOf(scene, hit, around);
  if (supplier.length + recipient.length === 0) return null;
  return {
    kind: 'trade-total',
    subtype: subtypeOf(amount),
    assertion: assertionOf(scene, [predicate]),
    roles: { supplier: statesOf(scene, supplier), recipient },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [clause],
    rule: `trade-total/${hit.trigger.id}`,
    steps: [],
  };
}

function subtypeOf(amount: AmountReading): string {
  return amount.unit === 'percent' ? 'share' : 'value';
}

/** The sum is of arms: its noun bears «عسكرية», or «أسلحة» stands in its phrase or close behind. */
function isMilitary(scene: Scene, { first, end }: Predicate): boolean {
  for (let i = first; i < end + 5; i++) {
    if (isOneOf(scene, i, scene.lexicon.military) || scene.read.items.some((item) => item.first === i && item.general)) return true;
  }
  return false;
}

function phrasesOf(scene: Scene, predicate: Predicate): { role: 'own' | 'to' | 'by'; phrase: Phrase; items: Phrase['items'] }[] {
  const { own, obliques } = nounArguments(predicate);
  const { verb } = predicate.clause;
  const subject = verb && verb.first < predicate.first ? verbArguments(predicate.clause, scene.syntax.classes).subject : null;
  const found: { role: 'own' | 'to' | 'by'; phrase: Phrase; items: Phrase['items'] }[] = [];
  const add = (role: 'own' | 'to' | 'by', phrase: Phrase) => found.push({ role, phrase, items: phrase.items });
  if (own) add('own', own);
  if (subject && subject !== predicate.phrase) add('by', subject);
  for (const phrase of obliques) {
    if (scene.lexicon.forWhom.has(phrase.preposition) || phrase.preposition === 'مع') add('to', phrase);
  }
  return found;
}

function sidesOf(scene: Scene, hit: TriggerHit, around: ReturnType<typeof phrasesOf>): { supplier: string[]; recipient: string[] } {
  const ids = (role: 'own' | 'to' | 'by') => around.filter((one) => one.role === role && !isItem(one.phrase) && partiesOf(one.phrase).length > 0).flatMap(({ phrase }) => roleIds(scene.analysis, phrase));
  const own = ids('own').length > 0 ? ids('own') : ids('by');
  const to = ids('to').filter((id) => !own.includes(id));
  return hit.trigger.direction === 'give' ? { supplier: own, recipient: to } : { supplier: to, recipient: own };
}

/** «شركات الأسلحة الإسرائيلية» in a total stands for its state's industry. */
function statesOf(scene: Scene, ids: readonly string[]): string[] {
  const { entities } = scene.analysis;
  return ids.map((id) => (id.startsWith('company:') ? (entities.stateOf(id) ?? id) : id)).map((id) => (id.startsWith('state:') ? entities.use(id) : id));
}
