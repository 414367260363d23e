import type { HeadClass } from '../../languages/language-pack.ts';

/** How many mentions back a group word can reach. */
const REACH = 40;

interface StateRow {
  id: string;
  token: number;
  sentence: number;
  /** Mentions joined by «و» or a comma share a run. */
  run: number;
}

/** Newest group of rows under one key that holds exactly `count` different states. */
function newestOf(
  rows: readonly StateRow[],
  count: number,
  key: (row: StateRow) => number,
): { ids: string[]; token: number } | null {
  let i = rows.length - 1;
  while (i >= 0) {
    const group = key(rows[i] as StateRow);
    const token = (rows[i] as StateRow).token;
    const ids: string[] = [];
    for (; i >= 0 && key(rows[i] as StateRow) === group; i--) {
      const { id } = rows[i] as StateRow;
      if (!ids.includes(id)) ids.unshift(id);
    }
    if (ids.length === count) return { ids, token };
  }
  return null;
}

/** What a document has named so far, so that «البلدان», «الوزير», «الشركة» can be resolved. */
export class PartyMemory {
  /** States in the order of their mentions, the newest last, each with the token where it stood. */
  readonly #states: StateRow[] = [];
  readonly #byClass = new Map<HeadClass, { id: string; en: string; state: string | null }[]>();
  readonly #persons = new Map<string, string>();
  readonly #offices = new Map<string, string>();

  state(id: string, token: number, sentence: number, joined: boolean): void {
    const last = this.#states.at(-1);
    const run = joined && last?.sentence === sentence ? last.run : this.#states.length;
    this.#states.push({ id, token, sentence, run });
  }

  /**
   * The states that a group word at `token` stands for: the newest list of exactly `count` («المغرب والإمارات والبحرين»),
   * else the newest sentence that names exactly so many, else the last so many different ones. Empty where too few were named.
   */
  states(count: number, token: number): string[] {
    const before = this.#states.filter((row) => row.token < token).slice(-REACH);
    const byRun = newestOf(before, count, (row) => row.run);
    const bySentence = newestOf(before, count, (row) => row.sentence);
    if (byRun && bySentence) return byRun.token >= bySentence.token || count > 2 ? byRun.ids : bySentence.ids;
    if (byRun ?? bySentence) return (byRun ?? bySentence)?.ids ?? [];
    const found: string[] = [];
    for (let i = before.length - 1; i >= 0 && found.length < count; i--) {
      const id = before[i]?.id as string;
      if (!found.includes(id)) found.unshift(id);
    }
    return found.length === count ? found : [];
  }

  /** The state among `ids` that was named last, or null. */
  stateOf(ids: ReadonlySet<string> | undefined): string | null {
    return this.#states.findLast((row) => ids?.has(row.id))?.id ?? null;
  }

  named(headClass: HeadClass, id: string, en: string, state: string | null): void {
    const list = this.#byClass.get(headClass) ?? [];
    list.push({ id, en, state });
    this.#byClass.set(headClass, list);
  }

  /** The newest entity of a class; of one head's English name where given, of one state where given. */
  last(headClass: HeadClass, en?: string, state?: string | null): string | null {
    const list = this.#byClass.get(headClass) ?? [];
    for (let i = list.length - 1; i >= 0; i--) {
      const row = list[i];
      if (row && (en === undefined || row.en === en) && (!state || row.state === state)) return row.id;
    }
    return null;
  }

  /** Remembers a person by the last word of the name and by the office («وزير الدفاع الفرنسي» later on). */
  person(id: string, lastName: string, office: string | null): void {
    this.#persons.set(lastName, id);
    if (office) this.#offices.set(office, id);
  }

  personByLastName(form: string): string | undefined {
    return this.#persons.get(form);
  }

  personByOffice(office: string): string | undefined {
    return this.#offices.get(office);
  }
}
