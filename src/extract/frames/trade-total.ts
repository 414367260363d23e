import type { AmountReading } from '../../languages/language-pack.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import { assertionOf } from './assertion.ts';
import { clauseFor, type Draft, type Frame, groupsBetween, itemsBetween, type Scene } from './scene.ts';

/** Exports, sales or deals summed over a period or over partners. */
export const tradeTotalFrame: Frame = {
  name: 'trade-total',
  reads: 'sums and shares of arms sales: «بلغت صادرات السويد العسكرية ملياري دولار»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const hit of scene.hits) {
      if (hit.trigger.kind !== 'trade-total') continue;
      const draft = draftOf(scene, hit);
      if (draft && !drafts.some((d) => d.subtype === draft.subtype)) drafts.push(draft);
    }
    return drafts;
  },
};

function draftOf(scene: Scene, hit: TriggerHit): Draft | null {
  const clause = clauseFor(scene, hit);
  const amount = scene.read.amounts.find(
    (a) => a.first >= clause.lo && a.end <= clause.hi && (isMoney(a) || a.unit === 'percent'),
  );
  if (!amount) return null;
  const items = itemsBetween(scene, clause.lo, clause.hi);
  const named = items.filter((item) => !('general' in item && item.general === true));
  if (named.length > 0 || (hit.trigger.arms && items.length === 0 && !isMilitary(scene, clause.lo, clause.hi)))
    return null;
  const groups = groupsBetween(scene, clause.lo, clause.hi);
  const other = groups.filter((g) => ['ل', 'الي', 'مع'].includes(g.preposition) && g.first >= hit.end);
  const own = groups.find(
    (g) =>
      !other.includes(g) &&
      g.preposition !== 'في' &&
      g.ids.some((id) => id.startsWith('state:') || id.startsWith('company:')),
  );
  const [supplier, recipient] =
    hit.trigger.direction === 'give'
      ? [own?.ids ?? [], other.flatMap((g) => g.ids)]
      : [other.flatMap((g) => g.ids), own?.ids ?? []];
  if (supplier.length + recipient.length === 0) return null;
  return {
    kind: 'trade-total',
    subtype: amount.unit === 'percent' ? 'share' : 'value',
    assertion: assertionOf(scene, hit, clause.lo),
    roles: { supplier: states(scene, supplier), recipient },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    lo: clause.lo,
    hi: clause.hi,
    rule: `trade-total/${hit.trigger.id}`,
    steps: [],
  };
}

/** «شركات الأسلحة الإسرائيلية» in a total stands for its state's industry. */
function states(scene: Scene, ids: readonly string[]): string[] {
  return ids
    .map((id) => (id.startsWith('company:') ? (scene.analysis.entities.stateOf(id) ?? id) : id))
    .map((id) => (id.startsWith('state:') ? scene.analysis.entities.use(id) : id));
}

/** True for an amount of money: its unit is an ISO 4217 code. */
export function isMoney(amount: AmountReading): boolean {
  return /^[A-Z]{3}$/u.test(amount.unit);
}

function isMilitary(scene: Scene, lo: number, hi: number): boolean {
  for (let i = lo; i < hi; i++) {
    if (
      scene.analysis.tokens[i]?.kind === 'word' &&
      scene.analysis.readings(i).some((r) => scene.lexicon.defence.has(r.stem))
    )
      return true;
  }
  return false;
}
