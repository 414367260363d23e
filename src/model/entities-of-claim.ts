import type { Claim } from './claim.ts';

/** Ids of all entities that a claim names: parties, items, places and sources, each once. */
export function entitiesOfClaim({ roles, items, place, attribution }: Claim): string[] {
  const ids = [
    ...Object.values(roles).flat(),
    ...items.flatMap(({ entity }) => entity ?? []),
    ...place,
    ...attribution.flatMap(({ source, with: others }) => [source, ...(others ?? [])]),
  ];
  return [...new Set(ids)];
}
