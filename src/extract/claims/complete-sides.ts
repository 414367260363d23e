import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/**
 * A transfer that names one side takes the other from the transfer told before with the same side, where it is about the
 * same weapon or about no other: «تسلّمت مصر ثلاث طائرات رافال من فرنسا … وستتسلّم القاهرة أربع طائرات أخرى».
 */
export const completeSides: Refiner = {
  name: 'complete sides',
  does: 'gives a transfer its missing side from the same deal told elsewhere in the article',
  refine(drafts) {
    const whole = drafts.filter((d) => d.kind === 'transfer' && has(d, 'supplier') && has(d, 'recipient'));
    return drafts.map((draft) => (draft.kind === 'transfer' ? orLikely(complete(draft, whole)) : draft));
  },
};

function has(draft: Draft, role: string): boolean {
  return (draft.roles[role] ?? []).length > 0;
}

/** Where no other sentence tells the supplier, the state whose adjective the weapon bears. */
function orLikely(draft: Draft): Draft {
  const supplier = draft.likely?.['supplier'] ?? [];
  if (has(draft, 'supplier') || !has(draft, 'recipient') || supplier.length === 0) return draft;
  return { ...draft, roles: { ...draft.roles, supplier }, steps: [...draft.steps, `supplier ${supplier.join(' + ')}: adjective of the weapon`] };
}

function complete(draft: Draft, whole: readonly Draft[]): Draft {
  const missing = !has(draft, 'supplier') ? 'supplier' : !has(draft, 'recipient') ? 'recipient' : null;
  if (!missing) return draft;
  const known = missing === 'supplier' ? 'recipient' : 'supplier';
  const others = whole.filter(
    (other) => sameParties(other.roles[known] ?? [], draft.roles[known] ?? []) && compatible(other, draft),
  );
  if (others.length === 0 && missing === 'supplier') return bySameWeapon(draft, whole);
  const ids = new Set(others.map((other) => (other.roles[missing] ?? []).join(' ')));
  // Two candidates are none: unknown stays unknown.
  if (ids.size !== 1) return draft;
  const from = others[0] as Draft;
  return {
    ...draft,
    roles: { ...draft.roles, [missing]: from.roles[missing] ?? [] },
    steps: [
      ...draft.steps,
      `${missing} ${(from.roles[missing] ?? []).join(' + ')}: from another sentence on the same deal`,
    ],
  };
}

/** «قطر التي اشترت 24 طائرة رافال» in an article that says who supplies the Rafale. */
function bySameWeapon(draft: Draft, whole: readonly Draft[]): Draft {
  const weapons = draft.items.flatMap((item) => item.entity ?? []);
  const suppliers = new Set(
    whole
      .filter((other) => other.items.some((item) => item.entity && weapons.includes(item.entity)))
      .map((other) => (other.roles['supplier'] ?? []).join(' ')),
  );
  const [only] = suppliers;
  if (suppliers.size !== 1 || !only || (draft.roles['recipient'] ?? []).some((id) => only.split(' ').includes(id)))
    return draft;
  return {
    ...draft,
    roles: { ...draft.roles, supplier: only.split(' ') },
    steps: [...draft.steps, `supplier ${only}: from another sentence on the same weapon`],
  };
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** The same weapon, or one of the two names none. */
function compatible(a: Draft, b: Draft): boolean {
  if (a.items.length === 0 || b.items.length === 0) return true;
  return a.items.some((x) =>
    b.items.some((y) => (x.entity !== null && x.entity === y.entity) || x.category === y.category),
  );
}
