import type { Category, Claim, Item } from '../../model/index.ts';

/** What a claim says is supplied. */
export interface What {
  /** Entity id of its first weapon by name (its family where the catalogue has one), or null. */
  weapon: string | null;
  /** Category of its first item, or null. */
  category: Category | null;
  /** Further weapons by name that are as much what it is about: «سلّمت 3 رافال وفرقاطة فريم». */
  beside: readonly string[];
}

/** The family of a weapon: «PAC-3» is bought as part of «Patriot». The weapon itself where it has none. */
export type FamilyOf = (weapon: string) => string;

/**
 * What is supplied in a claim. Its main item is the first weapon by name, else the first kind; what is fired from another or built
 * into it comes behind that («12 مقاتلة إف-16 و20 صاروخ هاربون» is a deal of F-16s), and services come last.
 */
export function whatOf({ items }: Claim, familyOf: FamilyOf): What {
  const [main, ...others] = items.toSorted((a, b) => weightOf(a) - weightOf(b));
  const weapon = main?.entity ? familyOf(main.entity) : null;
  const beside = others.flatMap((item) => (item.entity && weightOf(item) === 0 ? familyOf(item.entity) : []));
  return { weapon, category: main?.category ?? null, beside: [...new Set(beside)].filter((other) => other !== weapon) };
}

/** Order among the items of a claim: the less, the more it is what the deal is about. The sort is stable: the first of equals stays first. */
function weightOf({ entity, category, part }: Item): number {
  if (SERVICES.has(category)) return 4;
  return (CARRIED.has(category) || part ? 1 : 0) + (entity === null ? 2 : 0);
}

/** What is carried by, fired from or built into something else. */
const CARRIED: ReadonlySet<Category> = new Set([
  'missile',
  'cruise-missile',
  'munition',
  'small-arms',
  'radar',
  'sensor',
  'electronic-warfare',
  'engine',
]);
/** What comes along with a weapon, and makes no deal of its own beside one. */
const SERVICES: ReadonlySet<Category> = new Set(['training', 'support', 'other']);
