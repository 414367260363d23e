import type { Head, HeadClass } from '../../languages/language-pack.ts';
import { StateMemory } from './state-memory.ts';

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

/** What a document has named so far, so that «البلدان», «الوزير», «الشركة» can be resolved. */
export class PartyMemory {
  /** States, for words that stand for several or for one of a region. */
  readonly states = new StateMemory();
  /** Newest entity by class, and by class and head. */
  readonly #byClass = new Map<string, string>();
  readonly #byHead = new Map<Head, string>();
  readonly #byKey = new Map<string, string>();
  readonly #shortForms = new Map<string, ShortForm[]>();
  #official: { state: string; token: number } | null = null;
  #speaker: { state: string; sentence: number } | null = null;
  /** Endings of the first words of short forms and last names. */
  readonly #endings = new Set<number>();
  readonly #persons = new Map<string, string>();
  readonly #offices = new Map<string, string>();

  /** Notes an entity for words of its class. */
  named(headClass: HeadClass, row: Named): void {
    this.#byClass.set(headClass, row.id);
    this.#byClass.set(`${headClass}|${row.en}`, row.id);
    if (row.key !== null) this.#byKey.set(row.key, row.id);
  }

  /** The newest entity of a class; of one head's English name where given. */
  last(headClass: HeadClass, en?: string): string | null {
    return this.#byClass.get(en === undefined ? headClass : `${headClass}|${en}`) ?? null;
  }

  /** Notes that an entity may be meant by a head: «الحركة», «الحلف», «الوزير». */
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

  /** Notes the state of an official or body at a token, for bodies that are named without one. */
  official(state: string, token: number): void {
    this.#official = { state, token };
  }

  /** State of the official or body that was named last, not more than `reach` tokens before `token`; or null. */
  stateNear(token: number, reach: number): string | null {
    return this.#official && token - this.#official.token <= reach ? this.#official.state : null;
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
    this.#endings.add(endingOf(first));
  }

  /** Short forms whose first word is `first`, each with the words that must follow. */
  shortForms(first: string): readonly ShortForm[] {
    return this.#shortForms.get(first) ?? [];
  }

  /** Remembers a person by the last word of the name and by the office («وزير الدفاع الفرنسي» later on). */
  person(id: string, lastName: string, office: string | null): void {
    this.#persons.set(lastName, id);
    this.#endings.add(endingOf(lastName.split(' ')[0] as string));
    if (office) this.#offices.set(office, id);
  }

  /** False for a spelling that ends like no short form and no last name, as nearly all do: clitics stand before a word. */
  mayRecall(form: string): boolean {
    return this.#endings.size > 0 && this.#endings.has(endingOf(form));
  }

  personByLastName(form: string): string | undefined {
    return this.#persons.get(form);
  }

  personByOffice(office: string): string | undefined {
    return this.#offices.get(office);
  }
}

/** The last two letters of a word as one number. */
function endingOf(word: string): number {
  const last = word.length - 1;
  return last < 1 ? 0 : (word.charCodeAt(last - 1) << 16) | word.charCodeAt(last);
}
