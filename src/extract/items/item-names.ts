import type { Entry } from '../../knowledge/entry.ts';
import { PhraseTrie } from '../../text/index.ts';

/** The names of the catalogue's weapons, ready for look-up. */
export function buildItemNames(entries: readonly Entry[]): PhraseTrie<Entry> {
  const names = new PhraseTrie<Entry>();
  for (const entry of entries) {
    if (entry.type === 'weapon') for (const name of [...entry.ar, ...entry.en]) names.add(name, entry);
  }
  return names;
}
