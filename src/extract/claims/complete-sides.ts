import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

type Role = 'supplier' | 'recipient';
const ROLES: readonly Role[] = ['supplier', 'recipient'];

/**
 * A transfer that names one side or none takes what is missing from the same deal told elsewhere in the article: «تسلّمت مصر
 * ثلاث طائرات رافال من فرنسا … وستتسلّم القاهرة أربع طائرات أخرى … وسيكتمل تسليم الطائرات في العام المقبل».
 */
export const completeSides: Refiner = {
  name: 'complete sides',
  does: 'gives a transfer its missing side from the same deal told elsewhere in the article',
  refine(drafts) {
    const once = completeAll(drafts);
    // What has just become whole may complete others.
    return completeAll(once).map(orLikely);
  },
};

function completeAll(drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter((draft) => draft.kind === 'transfer' && ROLES.some((role) => has(draft, role)));
  return drafts.map((draft) => (draft.kind === 'transfer' ? complete(draft, told) : draft));
}

function has(draft: Draft, role: Role): boolean {
  return (draft.roles[role] ?? []).length > 0;
}

function idsOf(draft: Draft, role: Role): readonly string[] {
  return draft.roles[role] ?? [];
}

function complete(draft: Draft, told: readonly Draft[]): Draft {
  const missing = ROLES.filter((role) => !has(draft, role));
  if (missing.length === 0) return draft;
  const others = told.filter((other) => other !== draft && missing.every((role) => has(other, role)) && agrees(draft, other));
  const same = others.filter((other) => sameWeapon(draft, other));
  const alike = others.filter((other) => compatible(draft, other));
  // Last, whoever else the article has the same party deal with.
  const from = only(same, missing, draft) ?? only(alike, missing, draft) ?? (missing.length === 1 ? only(others, missing, draft) : null);
  if (from) return taken(draft, from, missing);
  if (missing.length === 1) return missing[0] === 'supplier' ? bySameWeapon(draft, told) : draft;
  // Of a deal without sides one side is better than none.
  const half = told.filter((other) => other !== draft && (sameWeapon(draft, other) || (draft.items.length > 0 && compatible(draft, other) && other.items.length > 0)));
  for (const role of ROLES) {
    const one = only(half.filter((other) => has(other, role) && !has(other, role === 'supplier' ? 'recipient' : 'supplier')), [role], draft);
    if (one) return taken(draft, one, [role]);
  }
  return draft;
}

/** The parties that a draft names are those of the other as well. */
function agrees(draft: Draft, other: Draft): boolean {
  return ROLES.every((role) => !has(draft, role) || sameParties(idsOf(draft, role), idsOf(other, role)));
}

/** The one telling whose parties fit. Two candidates are none, but what has no side at all means the deal told last. */
function only(others: readonly Draft[], missing: readonly Role[], draft: Draft): Draft | null {
  const fitting = others.filter((other) => missing.every((role) => !idsOf(other, role).some((id) => ROLES.some((one) => idsOf(draft, one).includes(id)))));
  const keys = new Set(fitting.map((other) => missing.map((role) => idsOf(other, role).join(' ')).join(' < ')));
  if (keys.size === 1) return fitting[0] ?? null;
  if (missing.length < 2) return null;
  return fitting.filter((other) => other.sentence < draft.sentence).at(-1) ?? null;
}

function taken(draft: Draft, from: Draft, roles: readonly Role[]): Draft {
  const given = Object.fromEntries(roles.map((role) => [role, [...idsOf(from, role)]]));
  const steps = roles.map((role) => `${role} ${idsOf(from, role).join(' + ')}: from another sentence on the same deal`);
  return { ...draft, roles: { ...draft.roles, ...given }, steps: [...draft.steps, ...steps] };
}

/** «قطر التي اشترت 24 طائرة رافال» in an article that says who supplies the Rafale. */
function bySameWeapon(draft: Draft, told: readonly Draft[]): Draft {
  const others = told.filter((other) => other !== draft && has(other, 'supplier') && has(other, 'recipient') && sameWeapon(draft, other));
  const from = only(others, ['supplier'], draft);
  return from ? taken(draft, from, ['supplier']) : draft;
}

/** Where no other sentence tells the supplier, the state whose adjective the weapon bears. */
function orLikely(draft: Draft): Draft {
  const supplier = draft.likely?.['supplier'] ?? [];
  if (draft.kind !== 'transfer' || has(draft, 'supplier') || !has(draft, 'recipient') || supplier.length === 0) return draft;
  return { ...draft, roles: { ...draft.roles, supplier }, steps: [...draft.steps, `supplier ${supplier.join(' + ')}: adjective of the weapon`] };
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function sameWeapon(a: Draft, b: Draft): boolean {
  return a.items.some((x) => x.entity !== null && b.items.some((y) => y.entity === x.entity));
}

/** Of the same kind, where not both are named; or one of the two names none. */
function compatible(a: Draft, b: Draft): boolean {
  if (a.items.length === 0 || b.items.length === 0) return true;
  return a.items.some((x) => b.items.some((y) => x.category === y.category && (x.entity === null || y.entity === null)));
}
