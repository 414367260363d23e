import { completeStep } from '../frames/draft-step.ts';
import type { Draft } from '../frames/scene.ts';
import { near } from './near.ts';
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
  refine(drafts, { analysis }) {
    const { entities } = analysis;
    const completer = new Completer((id) => (entities.type(id) === 'company' ? (entities.stateOf(id) ?? id) : id));
    // What has just become whole may complete others.
    return completer.all(completer.all(drafts)).map((draft) => orLikely(draft, (id) => entities.stateOf(id)));
  },
};

function has(draft: Draft, role: Role): boolean {
  return (draft.roles[role] ?? []).length > 0;
}

function idsOf(draft: Draft, role: Role): readonly string[] {
  return draft.roles[role] ?? [];
}

/** Completes drafts from others; a firm and its state are one party for it («من داسو», «من فرنسا»). */
class Completer {
  readonly #homeOf: (id: string) => string;

  constructor(homeOf: (id: string) => string) {
    this.#homeOf = homeOf;
  }

  all(drafts: readonly Draft[]): Draft[] {
    const told = drafts.filter((draft) => draft.kind === 'transfer' && ROLES.some((role) => has(draft, role)));
    return drafts.map((draft) => (draft.kind === 'transfer' ? this.#complete(draft, near(told, draft)) : draft));
  }

  #complete(draft: Draft, told: readonly Draft[]): Draft {
    const missing = ROLES.filter((role) => !has(draft, role));
    if (missing.length === 0) return draft;
    const others = told.filter(
      (other) => other !== draft && missing.every((role) => has(other, role)) && this.#agrees(draft, other),
    );
    const from =
      this.#only(
        others.filter((other) => sameWeapon(draft, other)),
        missing,
        draft,
      ) ??
      this.#only(
        others.filter((other) => compatible(draft, other)),
        missing,
        draft,
      );
    if (from) return taken(draft, from, missing);
    const twin = missing.length === 1 ? sameThings(draft, told, missing) : null;
    if (twin) return taken(draft, twin, missing);
    if (missing.length === 1) {
      const maker = missing[0] === 'supplier' ? this.#bySameWeapon(draft, told) : draft;
      // One who deals with nobody else in the article deals with the same here.
      const partner = maker === draft ? this.#only(others, missing, draft) : null;
      return partner ? taken(draft, partner, missing) : maker === draft ? this.#oneBuyer(draft, told, missing) : maker;
    }
    return this.#half(draft, told);
  }

  /** «باعت الصين …» in an article that knows one buyer only, which deals with several sellers: «اشترت الجزائر من روسيا … ومن ألمانيا …». */
  #oneBuyer(draft: Draft, told: readonly Draft[], missing: readonly Role[]): Draft {
    if (!missing.includes('recipient')) return draft;
    const whole = told.filter((other) => other !== draft && ROLES.every((role) => has(other, role)));
    const sellers = new Set(whole.map((other) => this.#homes(other, 'supplier').join(' ')));
    const from = sellers.size > 1 ? this.#only(whole, missing, draft) : null;
    return from ? taken(draft, from, missing) : draft;
  }

  /** Of a deal without sides one side is better than none. */
  #half(draft: Draft, told: readonly Draft[]): Draft {
    const half = told.filter(
      (other) =>
        other !== draft &&
        draft.items.length > 0 &&
        other.items.length > 0 &&
        (sameWeapon(draft, other) || compatible(draft, other)),
    );
    for (const role of ROLES) {
      const one = this.#only(
        half.filter((other) => has(other, role) && ROLES.some((side) => !has(other, side))),
        [role],
        draft,
      );
      if (one) return taken(draft, one, [role]);
    }
    return draft;
  }

  /** «قطر التي اشترت 24 طائرة رافال» in an article that says who supplies the Rafale. */
  #bySameWeapon(draft: Draft, told: readonly Draft[]): Draft {
    const others = told.filter(
      (other) => other !== draft && has(other, 'supplier') && has(other, 'recipient') && sameWeapon(draft, other),
    );
    const from = this.#only(others, ['supplier'], draft);
    return from ? taken(draft, from, ['supplier']) : draft;
  }

  /** The parties that a draft names are those of the other as well. */
  #agrees(draft: Draft, other: Draft): boolean {
    return ROLES.every((role) => !has(draft, role) || sameParties(this.#homes(draft, role), this.#homes(other, role)));
  }

  #homes(draft: Draft, role: Role): string[] {
    return [...new Set(idsOf(draft, role).map(this.#homeOf))];
  }

  /** The one telling whose parties fit. Two candidates are none, but what has no side at all means the deal told last. */
  #only(others: readonly Draft[], missing: readonly Role[], draft: Draft): Draft | null {
    const own = ROLES.flatMap((role) => this.#homes(draft, role));
    const fitting = others.filter((other) =>
      missing.every((role) => !this.#homes(other, role).some((id) => own.includes(id))),
    );
    const keys = new Set(fitting.map((other) => missing.map((role) => this.#homes(other, role).join(' ')).join(' < ')));
    // «من فرنسا», «من داسو»: where both are told, the state supplies.
    if (keys.size === 1)
      return (
        fitting.find((other) => missing.every((role) => idsOf(other, role).every((id) => id === this.#homeOf(id)))) ??
        fitting[0] ??
        null
      );
    if (missing.length < 2) return null;
    return fitting.filter((other) => other.sentence < draft.sentence).at(-1) ?? null;
  }
}

function taken(draft: Draft, from: Draft, roles: readonly Role[]): Draft {
  const given = Object.fromEntries(roles.map((role) => [role, [...idsOf(from, role)]]));
  const steps = roles.map((role) =>
    completeStep(role, idsOf(from, role), 'from another sentence on the same deal', from.sentence),
  );
  return { ...draft, roles: { ...draft.roles, ...given }, steps: [...draft.steps, ...steps] };
}

/** Where no other sentence tells the supplier, the state whose adjective the weapon bears. */
function orLikely(draft: Draft, stateOf: (id: string) => string | null): Draft {
  const supplier = draft.likely?.supplier ?? [];
  if (draft.kind !== 'transfer' || has(draft, 'supplier') || !has(draft, 'recipient') || supplier.length === 0)
    return draft;
  // «تسلّمت القوات المسلحة [البولندية] مدرعات بولندية»: nobody supplies himself.
  const homes = idsOf(draft, 'recipient').map((id) => stateOf(id) ?? id);
  if (supplier.some((id) => homes.includes(stateOf(id) ?? id))) return draft;
  return {
    ...draft,
    roles: { ...draft.roles, supplier },
    steps: [...draft.steps, completeStep('supplier', supplier, 'adjective of the weapon')],
  };
}

/** «سلّمت كندا المقاتلات التي طلبتها كييف»: two acts on the very same things, each with the side that the other lacks. */
function sameThings(draft: Draft, told: readonly Draft[], missing: readonly Role[]): Draft | null {
  const twins = told.filter(
    (other) =>
      other !== draft &&
      other.items.some((item) => draft.items.includes(item)) &&
      missing.every((role) => has(other, role) && !ROLES.some((side) => side !== role && has(other, side))),
  );
  const [twin] = twins;
  return twins.length === 1 && twin ? twin : null;
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
  return a.items.some((x) =>
    b.items.some((y) => x.category === y.category && (x.entity === null || y.entity === null)),
  );
}
