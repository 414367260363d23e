/** The question part of an address, each name with its value or values. */
export type Search = Record<string, string | string[]>;

/** `?kind=transfer&kind=attack` as `{ kind: ['transfer', 'attack'] }`: plain words, as the API and the command line take them. */
export function parseSearch(search: string): Search {
  const query = new URLSearchParams(search);
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

/** The way back: begins with «?» where there is anything. */
export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, String(one));
  }
  const said = query.toString();
  return said === '' ? '' : `?${said}`;
}
