import type { Agreement, SourceNoun } from '../../languages/language-pack.ts';
import type { EntityType, Link } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import type { Source } from './sources/source.ts';

/** A speaker with the chain that leads to them. */
export interface Spoken {
  source: Source;
  /** The chain as far as the speaker, the speaker last. */
  chain: readonly Link[];
  /** False for one whom a phrase names («بحسب الوزارة»): no likely subject of a verb that names none. */
  voiced?: boolean;
}

/** How far back a dropped subject may reach, in speakers. */
const REACH = 6;

const OFFICES: ReadonlySet<EntityType> = new Set([
  'government',
  'company',
  'international',
  'armed-force',
  'armed-group',
]);

/** Who has spoken so far: found again by the form of a verb, by a short form, or by a document's name. */
export class SpeechMemory {
  readonly #spoken: Spoken[] = [];
  readonly #byHead = new Map<string, Spoken>();
  readonly #byType = new Map<EntityType, Spoken>();
  readonly #byId = new Map<string, Spoken>();
  readonly #documents = new Map<string, Spoken>();

  note(spoken: Spoken): void {
    if (this.last()?.source.id === spoken.source.id) this.#spoken.pop();
    this.#spoken.push(spoken);
    if (this.#spoken.length > REACH) this.#spoken.shift();
    if (spoken.source.head) this.#byHead.set(spoken.source.head, spoken);
    this.#byType.set(spoken.source.type, spoken);
    this.#byId.set(spoken.source.id, spoken);
  }

  noteDocument(stem: string, spoken: Spoken): void {
    this.#documents.set(stem, spoken);
  }

  last(): Spoken | null {
    return this.#spoken.at(-1) ?? null;
  }

  /** The outlet named last. */
  lastOutlet(): Spoken | null {
    return this.#byType.get('outlet') ?? null;
  }

  /** The last single speaker who is a person or holds an office: «عنه», «لديه». */
  lastPerson(): Spoken | null {
    return this.#person({ office: true, plural: false });
  }

  /** Who spoke under a common noun. */
  byHead(stem: string): Spoken | null {
    return this.#byHead.get(stem) ?? null;
  }

  /** The last chain of an entity that spoke. */
  again(id: string): Spoken | null {
    return this.#byId.get(id) ?? null;
  }

  /** «جبريل» of «جبريل إبراهيم»: a recent speaker one of whose names it is. */
  byNamePart(words: string, nameOf: (id: string) => string): Spoken | null {
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i] as Spoken;
      if (spoken.source.type === 'person' && ` ${foldWord(nameOf(spoken.source.id))} `.includes(` ${words} `))
        return spoken;
    }
    return null;
  }

  /** «وأضاف», «وأضافت», «وأضافوا»: the last speaker whom the verb's form fits, else the last. */
  dropped(agreement: Agreement): Spoken | null {
    for (const voicedOnly of [true, false]) {
      for (let i = this.#spoken.length - 1; i >= 0; i--) {
        const spoken = this.#spoken[i] as Spoken;
        if (voicedOnly && spoken.voiced === false) continue;
        if (fits(spoken.source.agreement, agreement)) return spoken;
      }
    }
    return this.last();
  }

  /** «الصحيفة», «المصدر», «الوزارة», «البيان»: what was named by that noun, else by one of its kind. */
  byNoun(noun: SourceNoun): Spoken | null {
    if (noun.class === 'document')
      return this.#documents.get(noun.stem) ?? (noun.agreement.plural ? null : this.last());
    const same = this.#byHead.get(noun.stem);
    if (same) return same;
    if (noun.class === 'outlet') return this.lastOutlet();
    if (noun.class === 'people') return this.#person({ office: noun.office, plural: noun.agreement.plural });
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i] as Spoken;
      if (OFFICES.has(spoken.source.type)) return spoken;
    }
    return null;
  }

  #person({ office, plural }: { office: boolean; plural: boolean }): Spoken | null {
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i] as Spoken;
      const { type, agreement, title } = spoken.source;
      const holds = title || (office && type === 'government');
      if (type !== 'person' && type !== 'anonymous' && !holds) continue;
      if (office && type === 'anonymous') continue;
      if (agreement.plural === plural) return spoken;
    }
    return null;
  }
}

/** True where a verb's form may have a speaker for its subject. */
export function fits(speaker: Agreement, verb: Agreement): boolean {
  if (verb.plural) return speaker.plural;
  if (speaker.gender === null) return true;
  // A plural noun of things («مصادر», «سلطات») takes the verb of a woman.
  return speaker.gender === verb.gender;
}
