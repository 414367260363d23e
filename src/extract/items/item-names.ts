import type { Entry } from '../../knowledge/entry.ts';
import { foldWord, PhraseTrie } from '../../text/index.ts';

/** Names of weapons by phrase, and those that are letters with a number by these («F-16» is `f16`). */
export class ItemNames extends PhraseTrie<Entry> {
  readonly designations = new Map<string, Entry[]>();

  /** Files an entry under a name; a Latin designation also under its letters and digits. */
  override add(name: string, entry: Entry): void {
    super.add(name, entry);
    const key = foldWord(name).replace(/[\s/-]/gu, '');
    if (!/^[a-z]{1,5}\d{1,4}$/u.test(key)) return;
    const entries = this.designations.get(key) ?? [];
    if (!entries.includes(entry)) this.designations.set(key, [...entries, entry]);
  }
}

/** The names of the catalogue's weapons, ready for look-up. */
export function buildItemNames(entries: readonly Entry[]): ItemNames {
  const names = new ItemNames();
  for (const entry of entries) {
    if (entry.type === 'weapon') for (const name of [...entry.ar, ...entry.en]) names.add(name, entry);
  }
  return names;
}
