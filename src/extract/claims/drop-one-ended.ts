import type { Refiner } from './refiners.ts';

/** Transfers of whom no sentence tells a side, and those that count only between two: smuggling, training, «أسلحة» in general. */
export const dropOneEnded: Refiner = {
  name: 'drop one-ended',
  does: 'drops transfers without parties, with one where the words ask for both, and of somebody to itself',
  drops: 'one-side',
  refine(drafts) {
    return drafts.filter((draft) => {
      if (draft.kind !== 'transfer') return true;
      const { supplier = [], recipient = [] } = draft.roles;
      // Nothing changes hands.
      if (recipient.length > 0 && recipient.every((id) => supplier.includes(id))) return false;
      const known = [supplier, recipient].filter((ids) => ids.length > 0).length;
      return known >= (draft.whole ? 2 : 1);
    });
  },
};
