/** How well a grouping agrees with the true one, claim by claim (Bagga and Baldwin 1998). */
export interface BCubed {
  /** Of the claims put together with one, how many belong with it; mean over all. */
  precision: number;
  /** Of the claims that belong with one, how many were put together with it; mean over all. */
  recall: number;
}

/** Compares two groupings of the same things; things that stand in no group of `found` are alone. */
export function bCubed(truth: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const things = [...truth].map(([id, kin]) => ({ kin, group: found.get(id) ?? `alone ${id}` }));
  const both = counted(things, ({ kin, group }) => `${group}\n${kin}`);
  const mates = counted(things, ({ group }) => group);
  const kin = counted(things, (thing) => thing.kin);
  const mean = (shareOf: (i: number) => number) => things.reduce((sum, _, i) => sum + shareOf(i), 0) / things.length;
  return {
    precision: mean((i) => (both[i] as number) / (mates[i] as number)),
    recall: mean((i) => (both[i] as number) / (kin[i] as number)),
  };
}

/** For each thing, how many have its key. */
function counted<T>(things: readonly T[], keyOf: (thing: T) => string): number[] {
  const keys = things.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) as number);
}
