import type { Draft } from '../frames/scene.ts';
import { near } from './near.ts';
import type { Refiner } from './refiners.ts';

/** «عقب الهجوم»: what only dates something else is no telling of its own beside the attack told in the article. */
export const dropRecalledAttacks: Refiner = {
  name: 'drop recalled attacks',
  does: 'drops attacks that only date or explain something else where the article tells them',
  drops: 'recalled',
  refine(drafts) {
    return drafts.filter((draft) => {
      if (!draft.recalled) return true;
      // «منذ الغزو الروسي»: recalled by half tells nothing.
      if (draft.roles.attacker?.length === 0 || draft.roles.target?.length === 0) return false;
      return !near(drafts, draft).some((other) => other.kind === 'attack' && !other.recalled && shares(draft, other));
    });
  },
};

function shares(draft: Draft, other: Draft): boolean {
  return Object.entries(draft.roles).every(
    ([role, ids]) => ids.length === 0 || ids.some((id) => other.roles[role]?.includes(id)),
  );
}
