import type { Claim, Entity, Kind } from '../../model/index.ts';
import type { GoldAmount, GoldClaim, GoldItem, GoldLink, GoldParty } from './gold.ts';
import { isNamed, isParty, isSource } from './same-party.ts';

export type Entities = ReadonlyMap<string, Entity>;

/** How well a claim fits a gold claim. */
export interface Fit {
  /** For choosing among several: the higher, the better. */
  score: number;
  /** Same kind and subtype, and the same parties in each role that counts. */
  core: boolean;
}

export interface ChainFit {
  /** Links of the gold chain that the claim's chain has, wherever they stand. */
  links: number;
  exact: boolean;
  /** True where the last links agree, or both chains are empty. */
  origin: boolean;
}

/** The roles whose parties make the core of a claim. */
const coreRoles: Record<Kind, readonly string[]> = {
  transfer: ['supplier', 'recipient'],
  'trade-total': ['supplier', 'recipient'],
  contact: ['participants'],
  agreement: ['parties'],
  attack: ['attacker', 'target'],
  policy: ['actor', 'affected'],
};

/** Holds a claim against a gold claim; null where they are of two kinds or share no party. */
export function compareClaim(gold: GoldClaim, claim: Claim, entities: Entities): Fit | null {
  if (gold.kind !== claim.kind) return null;
  const { found, missed, extra } = compareRoles(gold, claim, entities);
  if (found === 0 && missed + extra > 0) return null;
  const subtype = [gold.subtype, ...(gold.orSubtype ?? [])].includes(claim.subtype);
  const core = subtype && missed === 0 && extra === 0;
  const parties = (core ? 10 : 0) + (subtype ? 2 : 0) + found - 0.5 * (missed + extra);
  return { score: parties + chainAndTime(gold, claim, entities) + 0.3 * itemsAndAmounts(gold, claim, entities), core };
}

// What tells twins apart: two claims with the same core differ in chain, time, items.

function chainAndTime(gold: GoldClaim, claim: Claim, entities: Entities): number {
  const chain = compareChain(gold.attribution ?? [], claim, entities);
  const assertion = gold.assertion !== undefined && claim.assertion === gold.assertion;
  const halves = chain.links + (chain.exact ? 2 : 0) + (chain.origin ? 1 : 0) + (assertion ? 1 : 0);
  return (halves + (hasTime(gold, claim) ? 1 : 0)) / 2;
}

function itemsAndAmounts(gold: GoldClaim, claim: Claim, entities: Entities): number {
  const items = (gold.items ?? []).filter((item) => hasItem(item, claim, entities)).length;
  const amounts = (gold.amounts ?? []).filter((amount) => hasAmount(amount, claim)).length;
  return items + amounts;
}

/** In what the core of a claim differs from that of a gold claim: «subtype», and the roles with other parties. */
export function differences(gold: GoldClaim, claim: Claim, entities: Entities): string[] {
  const subtype = [gold.subtype, ...(gold.orSubtype ?? [])].includes(claim.subtype);
  const roles = coreRoles[gold.kind].filter((role) => {
    const { missed, extra } = compareRoles(gold, claim, entities, [role]);
    return missed + extra > 0;
  });
  return [...(subtype ? [] : ['subtype']), ...roles];
}

function compareRoles(gold: GoldClaim, claim: Claim, entities: Entities, roles = coreRoles[gold.kind]) {
  const sum = { found: 0, missed: 0, extra: 0 };
  for (const role of roles) {
    const wanted = gold.roles[role] ?? [];
    const host = gold.kind === 'contact' ? (claim.roles.host ?? []) : [];
    const ids = [...(claim.roles[role] ?? []), ...host];
    const stands = (id: string, party: GoldParty) => isParty(entities.get(id), party);
    const found = wanted.filter((party) => ids.some((id) => stands(id, party))).length;
    sum.found += found;
    sum.missed += wanted.length - found;
    if (gold.anyRole?.includes(role)) continue;
    sum.extra += ids.filter((id) => !wanted.some((party) => stands(id, party))).length;
  }
  return sum;
}

/** Holds the claim's chain against a gold chain, nearest link first. */
export function compareChain(wanted: readonly GoldLink[], claim: Claim, entities: Entities): ChainFit {
  const have = claim.attribution.map(({ source }) => entities.get(source) ?? { id: source });
  const [firstWanted, lastWanted] = [wanted[0], wanted.at(-1)];
  return {
    links: wanted.filter((link) => have.some((source) => isSource(source, link))).length,
    exact: wanted.length === have.length && wanted.every((link, i) => isSource(have[i], link)),
    origin: firstWanted && lastWanted ? have.length > 0 && isSource(have.at(-1), lastWanted) : have.length === 0,
  };
}

export function hasItem(wanted: GoldItem, claim: Claim, entities: Entities): boolean {
  return claim.items.some((item) => {
    const entity = item.entity === null ? undefined : (entities.get(item.entity) ?? { id: item.entity });
    return (
      (!wanted.category || item.category === wanted.category) &&
      (!wanted.any || isNamed(entity, wanted.any)) &&
      (wanted.quantity == null || item.quantity === wanted.quantity)
    );
  });
}

export function hasAmount(wanted: GoldAmount, claim: Claim): boolean {
  return claim.amounts.some(
    ({ value, unit, qualifier }) =>
      unit === wanted.unit &&
      Math.abs(value - wanted.value) <= 1e-6 * Math.abs(wanted.value) &&
      (!wanted.qualifier || qualifier === wanted.qualifier),
  );
}

/** Same days; where the gold has no days, any time phrase will do. */
export function hasTime({ time }: GoldClaim, claim: Claim): boolean {
  if (!time) return false;
  if (!time.start) return Boolean(claim.time?.text);
  return claim.time?.start === time.start && claim.time?.end === time.end;
}
