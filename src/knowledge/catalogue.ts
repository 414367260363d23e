import { type EntityType, IsnadError } from '../model/index.ts';
import { contentHash } from '../text/index.ts';
import { checkOwn, type OwnProblem } from './check-own.ts';
import type { Entry } from './entry.ts';
import type { OwnFile } from './own-file.ts';
import { shippedEntries } from './shipped.ts';

/** All entities that Isnad knows by name. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  /** What tells a catalogue with own entries from others, for instance `own.3f2a91c0`; empty for the shipped one. */
  readonly mark: string;
  /** The entry of an id, for instance `state:FR`. */
  get(id: string): Entry | undefined;
  /** Entries of one type, in the order of the files. */
  ofType(type: EntityType): readonly Entry[];
}

/**
 * The shipped catalogue, with a researcher's own entries after the shipped ones. An own entry with a shipped id adds its names to it,
 * or takes its place where it says `"replaces": true`.
 *
 * @throws IsnadError `bad-catalogue` with file, line and field of the first problem; `checkOwn` gives all of them
 */
export function loadCatalogue(own: readonly OwnFile[] = []): Catalogue {
  if (own.length === 0) return catalogueOf(shippedEntries, '');
  const { entries, problems } = checkOwn(own);
  if (problems[0]) throw badCatalogue(problems[0]);
  return catalogueOf(entries, `own.${contentHash(JSON.stringify(entries)).slice(0, 8)}`);
}

/** The error of a problem: «outlet:harbour-gazette, "state": …». */
export function badCatalogue({ id, field, message, file, line, wayOut }: OwnProblem): IsnadError {
  const what = [id, field && `"${field}"`].filter((part) => part !== '').join(', ');
  return new IsnadError('bad-catalogue', `${what === '' ? '' : `${what}: `}${message}.`, {
    wayOut,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(field !== '' && { field }),
  });
}

function catalogueOf(entries: readonly Entry[], mark: string): Catalogue {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byType = Map.groupBy(entries, (entry) => entry.type);
  return {
    entries,
    mark,
    get: (id) => byId.get(id),
    ofType: (type) => byType.get(type) ?? [],
  };
}
