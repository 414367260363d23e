import type { Head, HeadClass } from '../../languages/language-pack.ts';

/** How many mentions back a group word can reach. */
const REACH = 40;

interface StateRow {
  id: string;
  token: number;
  sentence: number;
  /** Mentions joined by «و» or a comma share a run. */
  run: number;
}

/** An entity that was named. */
export interface Named {
  id: string;
  /** English name of the head with which it was named, or empty. */
  en: string;
  state: string | null;
  /** Its words but for the state, or null. */
  key: string | null;
}

/** Words that follow the first of a short form, and whom it means. */
export interface ShortForm {
  rest: readonly string[];
  id: string;
}

/** Classes whose entities belong to a state. */
const OF_STATES: ReadonlySet<HeadClass> = new Set(['ministry', 'body', 'official', 'force']);

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
  readonly #byClass = new Map<HeadClass, Named[]>();
  readonly #byHead = new Map<Head, string>();
  readonly #byKey = new Map<string, string>();
  readonly #shortForms = new Map<string, ShortForm[]>();
  #lastState: string | null = null;
  #speaker: { state: string; sentence: number } | null = null;
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

  /** Notes an entity for words of its class. */
  named(headClass: HeadClass, row: Named): void {
    const list = this.#byClass.get(headClass) ?? [];
    list.push(row);
    this.#byClass.set(headClass, list);
    if (row.key !== null) this.#byKey.set(row.key, row.id);
    if (row.state && OF_STATES.has(headClass)) this.#lastState = row.state;
  }

  /** The newest entity of a class; of one head's English name where given. */
  last(headClass: HeadClass, en?: string): string | null {
    return this.#byClass.get(headClass)?.findLast((row) => en === undefined || row.en === en)?.id ?? null;
  }

  /** Notes that an entity may be meant by a head: «الحركة», «الحلف». */
  called(head: Head, id: string): void {
    this.#byHead.set(head, id);
  }

  /** The newest entity that goes by a head, or null. */
  lastCalled(head: Head): string | null {
    return this.#byHead.get(head) ?? null;
  }

  /** The newest office, ministry or force whose words but for the state are `key` (see `plainKey`). */
  lastByKey(key: string): string | null {
    return this.#byKey.get(key) ?? null;
  }

  /** State of the office or body that was named last, or null. */
  lastState(): string | null {
    return this.#lastState;
  }

  /** Notes who speaks: the first holder of an office in each sentence, by the state for which he does. */
  speaker(state: string, sentence: number): void {
    if (this.#speaker?.sentence !== sentence) this.#speaker = { state, sentence };
  }

  /** State of who spoke last, or null. */
  lastSpeaker(): string | null {
    return this.#speaker?.state ?? null;
  }

  /** Remembers that words without the adjective that closed them («القيادة المركزية [الأمريكية]») can stand for the entity. */
  shortForm(words: readonly string[], id: string): void {
    const [first, ...rest] = words;
    if (first === undefined || rest.length === 0) return;
    const list = this.#shortForms.get(first) ?? [];
    if (!list.some((form) => form.id === id && form.rest.join() === rest.join())) list.push({ rest, id });
    this.#shortForms.set(first, list);
  }

  /** Short forms whose first word is `first`, each with the words that must follow. */
  shortForms(first: string): readonly ShortForm[] {
    return this.#shortForms.get(first) ?? [];
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
