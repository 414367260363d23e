import type { Refiner } from './refiners.ts';

/** Smuggling, training and what is merely «provided» count only where both ends are known. */
export const dropOneEnded: Refiner = {
  name: 'drop one-ended',
  does: 'drops transfers whose trigger needs a supplier and a recipient and has one of them',
  refine(drafts) {
    return drafts.filter(
      (draft) =>
        draft.kind !== 'transfer' ||
        draft.trigger.trigger.ends !== 'both' ||
        ['supplier', 'recipient'].every((role) => (draft.roles[role] ?? []).length > 0),
    );
  },
};
