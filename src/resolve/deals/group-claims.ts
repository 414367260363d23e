import { dayNumber, dayOf } from './claim-day.ts';
import type { ReportedClaim, StateOf } from './reported-claim.ts';
import { areWhole, fits, keyOf, type Sides, sidesOf } from './sides.ts';
import { splitEras } from './split-eras.ts';
import { type FamilyOf, type What, whatOf } from './what.ts';

/** Claims of one deal, before it is told. */
export interface Group {
  sides: Sides;
  /** Entity id of a weapon, `category:` and a kind, or null. */
  what: string | null;
  /** The day from which it is another deal of the same parties and weapon, or null. */
  from: string | null;
  claims: ReportedClaim[];
  /** Claims that may be of this deal or of another. */
  maybe: ReportedClaim[];
}

interface Placed {
  reported: ReportedClaim;
  sides: Sides;
  what: What;
}

/** Days within which a claim that says less is taken for one of the only deal that it fits. */
const NEAR = 365;

/**
 * Brings transfer claims together into deals. Those that name both sides and a weapon found the deals; those that say less join the
 * one that they fit, in their own document first, and found deals of their own where there is none. A claim that fits several is
 * left to all of them as «maybe». The same claims in any order give the same groups.
 */
export function groupClaims(claims: readonly ReportedClaim[], stateOf: StateOf, familyOf: FamilyOf): Group[] {
  const placed = claims
    .filter(({ claim }) => claim.kind === 'transfer')
    .toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
    .map((reported) => ({ reported, sides: sidesOf(reported, stateOf), what: whatOf(reported.claim, familyOf) }));
  const groups: Group[] = [];
  for (const rank of [0, 1, 2, 3, 4]) {
    const founders: Placed[] = [];
    // Whom a claim joins is decided by the groups of the ranks before it alone, so that the order within a rank is none.
    const joined = placed
      .filter((one) => rankOf(one) === rank)
      .map((one) => ({ one, hosts: rank === 0 ? [] : hostsOf(one, groups) }));
    for (const { one, hosts } of joined) {
      const [host] = hosts;
      if (!host) founders.push(one);
      else if (hosts.length === 1) host.claims.push(one.reported);
      else for (const each of hosts) each.maybe.push(one.reported);
    }
    groups.push(...found(founders));
  }
  return groups;
}

/** How much a claim says: both sides and a weapon by name, both and a kind, both, one side and an item, one side. */
function rankOf({ sides, what }: Placed): number {
  if (areWhole(sides)) return what.weapon ? 0 : what.category ? 1 : 2;
  return what.category ? 3 : 4;
}

/** New groups of those that agree in sides and item. */
function found(founders: readonly Placed[]): Group[] {
  const alike = Map.groupBy(founders, ({ sides, what }) => `${keyOf(sides)} | ${nameOf(what)}`);
  return [...alike.values()].flatMap((members) => {
    const [{ sides, what }] = members as [Placed, ...Placed[]];
    return splitEras(members.map(({ reported }) => reported)).map(({ from, claims }) => ({
      sides,
      what: nameOf(what),
      from,
      claims,
      maybe: [],
    }));
  });
}

/** The groups that a claim may join: of its own document, or of all where what it says is enough to tell. */
function hostsOf(one: Placed, groups: readonly Group[]): Group[] {
  const fitting = groups.filter((group) => fits(one.sides, group.sides) && fitsWhat(one.what, group));
  const { document } = one.reported;
  const own = fitting.filter(({ claims }) => claims.some((other) => other.document.id === document.id));
  if (own.length > 0) return own;
  // «الصفقة» without a word on what is bought, or by whom, may be any.
  if (one.what.category === null || (!areWhole(one.sides) && one.what.weapon === null)) return [];
  return fitting.filter((group) => isNear(one.reported, group));
}

/** True where a group's claims tell of the weapon or the kind that a claim tells of; one that tells of none fits any. */
function fitsWhat({ weapon, category, all }: What, { what, claims }: Group): boolean {
  if (category === null) return true;
  if (weapon !== null) return what === weapon;
  if (what === `category:${category}`) return true;
  return claims.some(({ claim }) => claim.items.some((item) => item.category === category)) && all.size > 0;
}

function isNear(one: ReportedClaim, { claims }: Group): boolean {
  const day = dayOf(one);
  if (day === null) return false;
  return claims.some((other) => {
    const its = dayOf(other);
    return its !== null && Math.abs(dayNumber(its) - dayNumber(day)) <= NEAR;
  });
}

function nameOf({ weapon, category }: What): string | null {
  return weapon ?? (category ? `category:${category}` : null);
}
