import type { Draft } from '../frames/scene.ts';
import { near } from './near.ts';
import type { Refiner } from './refiners.ts';

/**
 * «أطلقت روسيا 14 صاروخا الليلة الماضية»: a launch at nobody is an attack where an armed group launches, or one who attacks elsewhere in
 * the article; else it may be a trial.
 */
export const dropBareLaunches: Refiner = {
  name: 'drop bare launches',
  does: 'drops launches of which no target is told by those who attack nowhere else in the article',
  drops: 'one-side',
  refine(drafts) {
    return drafts.filter((draft) => !draft.bare || isByAttacker(draft, near(drafts, draft)));
  },
};

function isByAttacker(draft: Draft, all: readonly Draft[]): boolean {
  const { attacker = [] } = draft.roles;
  return attacker.some(
    (id) =>
      id.startsWith('armed-group:') ||
      all.some((other) => other.kind === 'attack' && !other.bare && other.roles.attacker?.includes(id)),
  );
}
