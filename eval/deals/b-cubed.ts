/** How well a grouping agrees with the true one, claim by claim (Bagga and Baldwin 1998). */
export interface BCubed {
  /** Of the claims put together with one, how many belong with it; mean over all. */
  precision: number;
  /** Of the claims that belong with one, how many were put together with it; mean over all. */
  recall: number;
}

/** Compares two groupings of the same things; things that stand in no group of `found` are alone. Linear in their number. */
export function bCubed(truth: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const things = [...truth].map(([id, deal]) => ({ deal, group: found.get(id) ?? `alone ${id}` }));
  const both = Map.groupBy(things, ({ deal, group }) => `${deal}\n${group}`);
  const sizes = (key: 'deal' | 'group') =>
    new Map([...Map.groupBy(things, (one) => one[key])].map(([name, members]) => [name, members.length]));
  const [deals, groups] = [sizes('deal'), sizes('group')];
  let precision = 0;
  let recall = 0;
  for (const members of both.values()) {
    const [{ deal, group }] = members as [(typeof things)[number]];
    precision += members.length ** 2 / (groups.get(group) as number);
    recall += members.length ** 2 / (deals.get(deal) as number);
  }
  return { precision: precision / things.length, recall: recall / things.length };
}
