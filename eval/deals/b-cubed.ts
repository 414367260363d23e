/** How well a grouping agrees with the true one, claim by claim (Bagga and Baldwin 1998). */
export interface BCubed {
  /** Of the claims put together with one, how many belong with it; mean over all. */
  precision: number;
  /** Of the claims that belong with one, how many were put together with it; mean over all. */
  recall: number;
}

/** Compares two groupings of the same things; things that stand in no group of `found` are alone. */
export function bCubed(truth: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const things = [...truth.keys()];
  const groupOf = (id: string) => found.get(id) ?? `alone ${id}`;
  const shares = things.map((one) => {
    const mates = things.filter((other) => groupOf(other) === groupOf(one));
    const kin = things.filter((other) => truth.get(other) === truth.get(one));
    const both = mates.filter((other) => truth.get(other) === truth.get(one)).length;
    return { precision: both / mates.length, recall: both / kin.length };
  });
  const mean = (of: (share: BCubed) => number) => shares.reduce((sum, share) => sum + of(share), 0) / shares.length;
  return { precision: mean(({ precision }) => precision), recall: mean(({ recall }) => recall) };
}
