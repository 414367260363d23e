import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/** A sum of sales is no sale beside it: «باعت روسيا أسلحة بقيمة 15 مليار دولار لدول أفريقيا خلال عقد» is one claim, a trade-total. */
export const dropSummedTransfers: Refiner = {
  name: 'drop summed transfers',
  does: 'drops transfers of arms in general that a trade-total of the same words sums up',
  refine(drafts) {
    const totals = drafts.filter((draft) => draft.kind === 'trade-total');
    return drafts.filter(
      (draft) => draft.kind !== 'transfer' || draft.items.length > 0 || !totals.some((total) => sumsUp(total, draft)),
    );
  },
};

function sumsUp(total: Draft, { sentence, trigger, roles }: Draft): boolean {
  if (
    total.sentence !== sentence ||
    !total.clauses.some(({ first, end }) => trigger.first >= first && trigger.end <= end)
  )
    return false;
  return ['supplier', 'recipient'].every((role) => (roles[role] ?? []).every((id) => total.roles[role]?.includes(id)));
}
