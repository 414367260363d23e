import type { EntityType } from '../model/index.ts';
import type { Entry } from './entry.ts';
import { readEntries } from './read-entries.ts';
import { shippedEntries } from './shipped.ts';

/** All entities that Isnad knows by name. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  /** The entry of an id, for instance `state:FR`. */
  get(id: string): Entry | undefined;
  /** Entries of one type, in the order of the files. */
  ofType(type: EntityType): readonly Entry[];
}

/**
 * The catalogue, with a researcher's own entries after the shipped ones; an own entry with a shipped id takes its place.
 *
 * @param extra the own entries: the text of a file (JSON array or one JSON object per line), or parsed entries
 * @param file name of that file, for messages
 * @throws IsnadError `bad-catalogue`, with the line (of a text) and the field that is wrong
 */
export function loadCatalogue(extra?: unknown, file?: string): Catalogue {
  const own = extra === undefined ? [] : readEntries(extra, file);
  const byId = new Map<string, Entry>();
  for (const entry of shippedEntries) byId.set(entry.id, entry);
  for (const entry of own) byId.set(entry.id, entry);
  const entries = [...byId.values()];
  const byType = Map.groupBy(entries, (entry) => entry.type);
  return {
    entries,
    get: (id) => byId.get(id),
    ofType: (type) => byType.get(type) ?? [],
  };
}
