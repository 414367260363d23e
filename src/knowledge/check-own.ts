import type { z } from 'zod';
import { type Addition, additionSchema, type Entry, entrySchema } from './entry.ts';
import { joinEntry } from './join-entry.ts';
import { lintCatalogue } from './lint.ts';
import type { OwnFile, Place } from './own-file.ts';
import { type Candidate, parseOwnFile } from './parse-own-file.ts';
import type { Problem } from './problem.ts';
import { issuesOf } from './schema-issues.ts';
import { shippedEntries } from './shipped.ts';
import { waysOut } from './ways-out.ts';

/** A problem of an own entry: where it stands, and what can be done about it. */
export interface OwnProblem extends Problem, Place {
  wayOut: string;
}

/** A researcher's own entries, put together with the shipped ones. */
export interface CheckedOwn {
  /** All entries: the shipped ones with what was added to them, then the new ones. */
  entries: readonly Entry[];
  /** How many entries are new, and how many add to a shipped one or stand in its place. */
  added: number;
  changed: number;
  /** In the order of the files; empty where all is well. */
  problems: OwnProblem[];
}

/** Puts own entries together with the shipped ones and holds both to the rules of the catalogue. */
export function checkOwn(files: readonly OwnFile[]): CheckedOwn {
  const own = new OwnEntries();
  for (const file of files) own.take(file);
  return own.checked();
}

const shipped = new Map(shippedEntries.map((entry) => [entry.id, entry]));

class OwnEntries {
  readonly #entries = new Map<string, { entry: Entry; place: Place }>();
  readonly #problems: OwnProblem[] = [];
  readonly #files: (string | undefined)[] = [];
  /** Ids of the file that is being taken. */
  #seen = new Set<string>();

  take(file: OwnFile): void {
    this.#seen = new Set();
    this.#files.push(file.name);
    const { candidates, broken } = parseOwnFile(file);
    for (const { message, place } of broken) this.#report({ rule: 'json', id: '', field: '', message }, place);
    for (const candidate of candidates) this.#takeOne(candidate);
  }

  checked(): CheckedOwn {
    const untouched = shippedEntries.filter(({ id }) => !this.#entries.has(id));
    // Own entries come last: of two that clash it is the own one that is told of.
    const touched = [...this.#entries.values()].map(({ entry }) => entry);
    for (const problem of lintCatalogue([...untouched, ...touched]))
      this.#report(problem, this.#entries.get(problem.id)?.place ?? {});
    const news = touched.filter(({ id }) => !shipped.has(id));
    return {
      entries: [...shippedEntries.map((entry) => this.#entries.get(entry.id)?.entry ?? entry), ...news],
      added: news.length,
      changed: touched.length - news.length,
      problems: this.#problems.toSorted((a, b) => this.#order(a) - this.#order(b) || (a.line ?? 0) - (b.line ?? 0)),
    };
  }

  /** Which of the files a problem is in; what is in none comes last. */
  #order({ file }: Place): number {
    const at = this.#files.indexOf(file);
    return at < 0 ? this.#files.length : at;
  }

  #takeOne({ value, place }: Candidate): void {
    const id = idOf(value);
    const known = this.#entries.get(id)?.entry ?? shipped.get(id);
    if (id !== '' && (this.#seen.has(id) || (this.#entries.has(id) && !shipped.has(id)))) {
      this.#report({ rule: 'duplicate-id', id, field: 'id', message: 'another entry has this id' }, place);
      return;
    }
    this.#seen.add(id);
    const entry = known ? this.#changed(known, value, place) : this.#sound(entrySchema, value, place);
    if (entry) this.#entries.set(entry.id, { entry, place });
  }

  /** A shipped entry as an own one of its id makes it. */
  #changed(known: Entry, value: unknown, place: Place): Entry | null {
    const addition = this.#sound(additionSchema, value, place);
    if (!addition) return null;
    const { replaces, ...rest } = addition;
    if (replaces) return this.#sound(entrySchema, rest, place);
    return this.#isSame(known, addition, place) ? joinEntry(known, addition) : null;
  }

  #isSame(known: Entry, addition: Addition, place: Place): boolean {
    const other = (['type', 'state'] as const).filter((field) => ![undefined, known[field]].includes(addition[field]));
    for (const field of other) {
      const message = `is «${addition[field]}» here and «${known[field]}» in the shipped entry`;
      this.#report({ rule: 'other-entity', id: known.id, field, message }, place);
    }
    return other.length === 0;
  }

  #sound<T>(schema: z.ZodType<T>, value: unknown, place: Place): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of issuesOf(result.error)) this.#report({ rule: 'schema', id: idOf(value), ...issue }, place);
    return null;
  }

  #report(problem: Problem, place: Place): void {
    this.#problems.push({ ...place, ...problem, wayOut: waysOut[problem.rule] });
  }
}

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}
