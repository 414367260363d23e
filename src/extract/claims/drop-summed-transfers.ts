import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/** A sum of sales is no sale beside it: «باعت روسيا أسلحة بقيمة 15 مليار دولار لدول أفريقيا خلال عقد» is one claim, a trade-total. */
export const dropSummedTransfers: Refiner = {
  name: 'drop summed transfers',
  does: 'drops transfers of arms in general that a trade-total of the same words sums up',
  drops: 'summed',
  refine(drafts, { analysis }) {
    const totals = drafts.filter((draft) => draft.kind === 'trade-total');
    return drafts.filter(
      (draft) =>
        draft.kind !== 'transfer' ||
        draft.items.some((item) => item.entity !== null || item.quantity !== null || item.category !== 'support') ||
        !totals.some((total) => sumsUp(total, draft, (id) => analysis.entities.stateOf(id))),
    );
  },
};

function sumsUp(total: Draft, { sentence, trigger, roles }: Draft, stateOf: (id: string) => string | null): boolean {
  if (
    total.sentence !== sentence ||
    !total.clauses.some(({ first, end }) => trigger.first >= first && trigger.end <= end)
  )
    return false;
  // «شركات الأسلحة الإسرائيلية» sells what the total gives its state.
  const isTold = (role: string, id: string) =>
    [id, stateOf(id)].some((one) => one !== null && total.roles[role]?.includes(one));
  return ['supplier', 'recipient'].every((role) => (roles[role] ?? []).every((id) => isTold(role, id)));
}
