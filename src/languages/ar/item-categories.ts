import { type Category, categories } from '../../model/index.ts';

/** The categories of a data line by class; names that are none are left out. */
export function toCategories(on: Record<string, string | undefined>): Record<string, Category> {
  const made: Record<string, Category> = {};
  for (const [name, category] of Object.entries(on)) {
    const known = toCategory(category);
    if (known) made[name] = known;
  }
  return made;
}

/** A category by its name, or null. */
export function toCategory(name: string | undefined): Category | null {
  return categories.find((category) => category === name) ?? null;
}
