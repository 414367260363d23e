import type { Refiner } from './refiners.ts';

/** Transfers of whom no sentence tells a side, and those that count only between two: smuggling, training, «أسلحة» in general. */
export const dropOneEnded: Refiner = {
  name: 'drop one-ended',
  does: 'drops transfers without parties, and with one where the words ask for both',
  refine(drafts) {
    return drafts.filter((draft) => {
      if (draft.kind !== 'transfer') return true;
      const known = ['supplier', 'recipient'].filter((role) => (draft.roles[role] ?? []).length > 0).length;
      return known >= (draft.whole ? 2 : 1);
    });
  },
};
