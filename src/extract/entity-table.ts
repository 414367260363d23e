import type { Entry } from '../knowledge/entry.ts';
import type { Entity, EntityType, Span } from '../model/index.ts';
import { foldWord } from '../text/index.ts';

interface Row {
  id: string;
  type: EntityType;
  name: { ar?: string; en?: string };
  state: string | null;
  aliases: string[];
  mentions: Span[];
}

/** The entities of one document: those of the catalogue by their id, others by a slug of the name as found. */
export class EntityTable {
  readonly #rows = new Map<string, Row>();
  /** «id@start:end» of every mention, so that each is noted once. */
  readonly #noted = new Set<string>();
  readonly #catalogue: { get(id: string): Entry | undefined };

  constructor(catalogue: { get(id: string): Entry | undefined }) {
    this.#catalogue = catalogue;
  }

  /** Makes sure that a catalogue entity is in the table; returns its id. */
  use(id: string): string {
    if (!this.#rows.has(id)) {
      const entry = this.#catalogue.get(id);
      if (!entry) throw new Error(`no entity ${id} in the catalogue`);
      this.#rows.set(id, {
        id,
        type: entry.type,
        name: { ar: entry.ar[0] as string, en: entry.en[0] as string },
        state: entry.state,
        aliases: [...entry.ar.slice(1), ...entry.en.slice(1)],
        mentions: [],
      });
    }
    return id;
  }

  /**
   * Adds an entity that the catalogue does not hold. Its id is `type:` and a slug of the name: Latin where there is an
   * English name, else the folded Arabic words joined by hyphens. A state told later is that of one whose state was not known.
   */
  found(type: EntityType, name: { ar?: string; en?: string }, state: string | null, alias?: string): string {
    const spelled = foldWord(name.en ?? name.ar ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '');
    const id = `${type}:${spelled || 'unnamed'}`;
    const row = this.#rows.get(id);
    if (!row) {
      this.#rows.set(id, { id, type, name, state, aliases: alias ? [alias] : [], mentions: [] });
      return id;
    }
    if (alias && !row.aliases.includes(alias)) row.aliases.push(alias);
    // Whose official somebody is may be told only later.
    row.state ??= state;
    return id;
  }

  /** Adds the capital of a state as a place of its own, under the Arabic words that name it, and in English where they are its first name. */
  capital(state: string, ar: string): string {
    const { capital, capitalEn } = this.#catalogue.get(state) ?? {};
    const en = capitalEn && foldWord(capital?.[0] ?? '') === foldWord(ar) ? { en: capitalEn } : {};
    return this.found('place', { ar, ...en }, state.replace(/^state:/u, ''));
  }

  /** Notes where the text names an entity. */
  mention(id: string, span: Span): void {
    const key = `${id}@${span.start}:${span.end}`;
    if (this.#noted.has(key)) return;
    this.#noted.add(key);
    this.#rows.get(id)?.mentions.push(span);
  }

  get(id: string): Readonly<Row> | undefined {
    return this.#rows.get(id);
  }

  type(id: string): EntityType | undefined {
    return this.#rows.get(id)?.type;
  }

  /** Entity id of the state that an entity belongs to; a state is its own. */
  stateOf(id: string): string | null {
    const state = this.#rows.get(id)?.state;
    return state ? `state:${state}` : null;
  }

  /** Entity id of the armed group that a person of the catalogue leads or speaks for. */
  groupOf(id: string): string | null {
    const group = this.#catalogue.get(id)?.group;
    return group ? this.use(group) : null;
  }

  /** Ids of all entities that the text names somewhere. */
  mentioned(): string[] {
    return [...this.#rows.values()].filter((row) => row.mentions.length > 0).map((row) => row.id);
  }

  /** The entities among `ids`, in the contract's form, mentions in the order of the text. */
  list(ids: Iterable<string>): Entity[] {
    return [...new Set(ids)].sort().flatMap((id) => {
      const row = this.#rows.get(id);
      if (!row) return [];
      const mentions = [...row.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
      return [{ ...row, aliases: [...row.aliases], mentions }];
    });
  }
}
