import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/**
 * A rule told again without whom it is about takes that from the rule told before: «مدّد المجلس حظر السلاح على ليبيا … ويستمر الحظر عاما».
 * A rule that says neither whom it is about nor who set it makes no claim.
 */
export const completeRules: Refiner = {
  name: 'complete rules',
  does: 'gives an embargo or permission the state that the rule told before is about',
  refine(drafts) {
    let last: readonly string[] = [];
    return drafts.flatMap((draft) => {
      if (draft.kind !== 'policy') return [draft];
      const whole = (draft.roles['affected'] ?? []).length > 0 ? draft : told(draft, last);
      last = whole.roles['affected'] ?? [];
      return last.length + (whole.roles['actor'] ?? []).length > 0 ? [whole] : [];
    });
  },
};

function told(draft: Draft, affected: readonly string[]): Draft {
  if (affected.length === 0) return draft;
  const actor = (draft.roles['actor'] ?? []).filter((id) => !affected.includes(id));
  return {
    ...draft,
    roles: { actor, affected: [...affected] },
    steps: [...draft.steps, `affected ${affected.join(' + ')}: the rule told before`],
  };
}
