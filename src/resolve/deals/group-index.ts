import type { Category } from '../../model/index.ts';
import { dayNumber } from './claim-day.ts';
import type { Group } from './group.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { areWhole, fits, keyOf } from './sides.ts';
import type { What } from './what.ts';

/** Days within which a claim that says less is taken for one of the only deal that it fits. */
const NEAR = 365;

/** What is known of a group's claims, for looking at it without reading them again. */
interface Told {
  categories: Set<Category>;
  /** Days of its claims, ascending. */
  days: number[];
}

/** Groups by what claims look for them by: a claim is held against those alone that it may be of, however many there are. */
export class GroupIndex {
  readonly #told = new Map<Group, Told>();
  readonly #byDocument = new Map<string, Set<Group>>();
  readonly #byKey = new Map<string, Set<Group>>();

  constructor(groups: Iterable<Group> = []) {
    for (const group of groups) this.add(group, group.claims);
  }

  /** Takes in claims that have come to a group, which may be new. */
  add(group: Group, claims: readonly PlacedClaim[]): void {
    const told = this.#told.get(group) ?? this.#begin(group);
    for (const { document, categories } of claims) {
      into(this.#byDocument, document, group);
      for (const category of categories) told.categories.add(category);
    }
    const days = claims.flatMap(({ day }) => day ?? []).map(dayNumber);
    told.days = [...new Set([...told.days, ...days])].sort((a, b) => a - b);
  }

  /** The groups that a claim may join: of its own document, or of all where what it says is enough to tell. */
  hostsOf(one: PlacedClaim): Group[] {
    const own = this.#fitting(one, this.#byDocument.get(one.document));
    if (own.length > 0) return own;
    const key = searchKeyOf(one);
    return key === null ? [] : this.#near(one, this.#fitting(one, this.#byKey.get(key)));
  }

  /** The groups of the other weapons that a claim is as much about. */
  besides(one: PlacedClaim): Group[] {
    if (one.what.beside.length === 0) return [];
    const ofSides = [...(this.#byKey.get(keyOf(one.sides)) ?? [])];
    return this.#near(
      one,
      ofSides.filter(({ what }) => what !== null && one.what.beside.includes(what)),
    );
  }

  #near({ day }: PlacedClaim, groups: readonly Group[]): Group[] {
    return day === null ? [] : groups.filter((group) => this.#isNear(dayNumber(day), group));
  }

  #begin(group: Group): Told {
    const told: Told = { categories: new Set(), days: [] };
    this.#told.set(group, told);
    for (const key of keysOf(group)) into(this.#byKey, key, group);
    return told;
  }

  #fitting({ sides, what }: PlacedClaim, groups: Iterable<Group> = []): Group[] {
    return [...groups].filter((group) => fits(sides, group.sides) && this.#fitsWhat(what, group));
  }

  /** True where a group's claims tell of the weapon or the kind that a claim tells of; one that tells of none fits any. */
  #fitsWhat({ weapon, category }: What, group: Group): boolean {
    if (category === null) return true;
    if (weapon !== null) return group.what === weapon;
    return group.what === `category:${category}` || this.#told.get(group)?.categories.has(category) === true;
  }

  #isNear(day: number, group: Group): boolean {
    const days = this.#told.get(group)?.days ?? [];
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] as number) < day - NEAR) low = middle + 1;
      else high = middle;
    }
    return low < days.length && (days[low] as number) <= day + NEAR;
  }
}

/**
 * The key by which a claim finds groups of other documents, or null where it says too little: «الصفقة» without a word on what is
 * bought may be any, and so may «12 طائرة» of one side.
 */
export function searchKeyOf({ sides, what: { weapon, category } }: Pick<PlacedClaim, 'sides' | 'what'>): string | null {
  if (category === null) return null;
  if (areWhole(sides)) return keyOf(sides);
  return weapon !== null && sides.supplier.length + sides.recipient.length > 0 ? `${keyOf(sides)} | ${weapon}` : null;
}

/** The keys by which claims find a group. */
export function keysOf({ sides: { supplier, recipient }, what }: Pick<Group, 'sides' | 'what'>): string[] {
  return [
    keyOf({ supplier, recipient }),
    `${keyOf({ supplier, recipient: [] })} | ${what}`,
    `${keyOf({ supplier: [], recipient })} | ${what}`,
  ];
}

function into(map: Map<string, Set<Group>>, key: string, group: Group): void {
  const groups = map.get(key);
  if (groups) groups.add(group);
  else map.set(key, new Set([group]));
}
