import { type Claim, type Kind, roles } from './claim.ts';

/** The parts of a claim that can be corrected, besides its roles. */
const plainFields = ['subtype', 'assertion', 'items', 'amounts', 'time', 'place', 'attribution'] as const;
type PlainField = (typeof plainFields)[number];

/** All parts of a claim of a kind that can be corrected: the roles that the kind has, and the rest. */
export function fieldsOf(kind: Kind): string[] {
  return [...roles[kind], ...plainFields];
}

const isPlain = (field: string): field is PlainField => (plainFields as readonly string[]).includes(field);

/** The claim with a part as another claim has it. */
export function withField(claim: Claim, field: string, from: Claim): Claim {
  if (isPlain(field)) return { ...claim, [field]: from[field] };
  const { [field]: _, ...others } = claim.roles;
  const ids = from.roles[field] ?? [];
  return { ...claim, roles: ids.length > 0 ? { ...others, [field]: ids } : others };
}

/** True where two claims have the same in a part, wherever it stands in the text. */
export function isSameField(a: Claim, b: Claim, field: string): boolean {
  return JSON.stringify(meaning(a, field)) === JSON.stringify(meaning(b, field));
}

/** True where two claims tell the same kind of thing of the same parties. */
export function isSameCore(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && ['subtype', ...roles[a.kind]].every((field) => isSameField(a, b, field));
}

/** True where two claims say the same, however sure an engine is of it and wherever it stands. */
export function isSameClaim(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && fieldsOf(a.kind).every((field) => isSameField(a, b, field));
}

/** A part without its places in the text, lists without an order in one. */
function meaning(claim: Claim, field: string): unknown {
  switch (field) {
    case 'items':
      return claim.items.map(({ entity, category, quantity, part = false }) => [entity, category, quantity, part]);
    case 'amounts':
      return claim.amounts.map(({ value, unit, qualifier }) => [value, unit, qualifier]);
    case 'time':
      return claim.time === null ? null : [claim.time.start, claim.time.end];
    case 'attribution':
      return claim.attribution.map(({ source, stance, with: others = [] }) => [source, stance, others]);
    case 'subtype':
    case 'assertion':
      return claim[field];
    case 'place':
      return [...claim.place].sort();
    default:
      return [...(claim.roles[field] ?? [])].sort();
  }
}
