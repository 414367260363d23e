import type { Entry } from '../../knowledge/entry.ts';
import { PhraseTrie } from '../../text/index.ts';

/** Names of weapons by phrase. */
export type ItemNames = PhraseTrie<Entry>;

/** The names of the catalogue's weapons, ready for look-up. */
export function buildItemNames(entries: readonly Entry[]): ItemNames {
  const names = new PhraseTrie<Entry>();
  for (const entry of entries) {
    if (entry.type === 'weapon') for (const name of [...entry.ar, ...entry.en]) names.add(name, entry);
  }
  return names;
}
