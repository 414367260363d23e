import { randomFrom } from '../../eval/deals/synthetic-claims.ts';
import { loadCatalogue } from '../../src/knowledge/index.ts';
import commonNouns from '../../src/languages/ar/words/common-nouns.json' with { type: 'json' };
import masdars from '../../src/languages/ar/words/masdars.json' with { type: 'json' };
import { type Claim, type Entity, type Extraction, type Kind, roles, type Span } from '../../src/model/index.ts';
import { contentHash } from '../../src/text/index.ts';
import sentences from './sentences.json' with { type: 'json' };

/** About one story is told by this many claims. */
const CLAIMS_PER_STORY = 10;
const CLAIMS = 5;
const FILLERS = 9;
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 20 * 365;
const DAY = 86_400_000;

type Entry = ReturnType<ReturnType<typeof loadCatalogue>['ofType']>[number];
interface Story {
  supplier: Entry;
  recipient: Entry;
  weapon: Entry;
  day: number;
}

const catalogue = loadCatalogue();
const states = catalogue.ofType('state');
const weapons = catalogue.ofType('weapon');
const companies = catalogue.ofType('company');
const outlets = catalogue.ofType('outlet');
const places = catalogue.ofType('place');
const nouns = commonNouns.flatMap(({ forms }) => forms);
const actions = masdars.flatMap(({ masdars: [first] }) => first ?? []);
const telling = sentences.filter(({ kind }) => kind !== null);
const filling = sentences.filter(({ kind }) => kind === null);

/**
 * So many documents as the engine would print them, each of about 230 words with five claims, made of composed sentences: stories that several
 * papers tell over some months, few states and weapons in many of them and many in few. The same number gives the same documents.
 */
export function* madeDocuments(count: number, seed = 1): Generator<Extraction> {
  const random = randomFrom(seed);
  /** The first ones often, the last ones hardly ever. */
  const pick = <T>(list: readonly T[], bias = 3): T => list[Math.floor(list.length * random() ** bias)] as T;
  const stories = Array.from({ length: Math.ceil((count * CLAIMS) / CLAIMS_PER_STORY) }, (): Story => {
    const supplier = random() < 0.15 ? pick(companies) : pick(states, 2);
    return { supplier, recipient: pick(states, 2), weapon: pick(weapons), day: Math.floor(DAYS * random() ** 0.7) };
  });
  for (let i = 0; i < count; i++) {
    const draft = new Draft();
    const about = pick(stories, 1);
    for (let k = 0; k < CLAIMS; k++) {
      const story = k < 3 ? about : pick(stories, 1);
      draft.tell(pick(telling, 1), story, pick(outlets), random);
      for (let f = 0; f < FILLERS / CLAIMS; f++)
        draft.fill(
          pick(filling, 1),
          () => pick(nouns, 2),
          () => pick(actions, 2),
          pick(places),
        );
    }
    const day = Math.min(DAYS - 1, about.day + Math.floor(200 * random() ** 2));
    yield draft.extraction(
      i,
      pick(outlets),
      isoDay(day),
      `${pick(actions)} ${about.weapon.ar[0]} في ${about.recipient.ar[0]}`,
    );
  }
}

const isoDay = (day: number) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** A document that is being written, with what an engine would read in it. */
class Draft {
  #text = '';
  readonly #entities = new Map<string, Entity>();
  readonly #claims: Omit<Claim, 'id'>[] = [];

  tell(sentence: (typeof sentences)[number], story: Story, source: Entry, random: () => number): void {
    const start = this.#text.length;
    const quantity = 1 + Math.floor(120 * random() ** 2);
    const amount = 10 + Math.floor(5000 * random() ** 3);
    const spans = this.#write(sentence.text, {
      supplier: story.supplier,
      recipient: story.recipient,
      weapon: story.weapon,
      source,
      quantity: String(quantity),
      amount: String(amount),
    });
    const kind = sentence.kind as Kind;
    const [first = '', second = ''] = roles[kind];
    const parties = [story.supplier.id, story.recipient.id];
    const joint = kind === 'contact' || kind === 'agreement';
    const item = { entity: story.weapon.id, category: story.weapon.category ?? 'other' };
    this.#claims.push({
      kind,
      subtype: sentence.subtype ?? '',
      assertion: sentence.assertion as Claim['assertion'],
      roles: joint ? { [first]: parties } : { [first]: parties.slice(0, 1), [second]: parties.slice(1) },
      items: spans.weapon ? [{ ...item, quantity: spans.quantity ? quantity : null, ...spans.weapon }] : [],
      amounts: spans.amount ? [{ value: amount * 1e6, unit: 'USD', qualifier: 'about', ...spans.amount }] : [],
      time: null,
      place: [],
      attribution: spans.source ? [{ source: source.id, stance: 'reports', ...spans.source }] : [],
      evidence: [{ start, end: this.#text.length - 1 }],
      confidence: 0.5 + Math.round(random() * 50) / 100,
    });
  }

  fill({ text }: (typeof sentences)[number], noun: () => string, masdar: () => string, place: Entry): void {
    this.#write(
      text.replace(/\{(noun|masdar)\}/gu, (_, slot) => (slot === 'noun' ? noun() : masdar())),
      { place },
    );
  }

  extraction(n: number, outlet: Entry, publishedAt: string, title: string): Extraction {
    const id = contentHash(`${n} ${this.#text}`);
    this.#entityOf(outlet);
    const url = `https://news.example/${n}`;
    return {
      document: { id, url, publisher: outlet.id, title, language: 'ar', publishedAt, credits: [], text: this.#text },
      entities: [...this.#entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      claims: this.#claims.map((claim, k) => ({ id: contentHash(`${id} ${k}`), ...claim })),
      engine: { name: 'rules', version: 'made' },
    };
  }

  /** Appends a sentence; gives where the words of each slot stand. */
  #write(sentence: string, slots: Readonly<Record<string, Entry | string>>): Record<string, Span> {
    const spans: Record<string, Span> = {};
    for (const part of sentence.split(/(\{[a-z]+\})/u)) {
      const slot = /^\{(?<name>[a-z]+)\}$/u.exec(part)?.groups?.name;
      const value = slot === undefined ? part : (slots[slot] ?? '');
      const start = this.#text.length;
      this.#text += typeof value === 'string' ? value : value.ar[0];
      if (slot === undefined) continue;
      spans[slot] = { start, end: this.#text.length };
      if (typeof value !== 'string') this.#entityOf(value).mentions.push(spans[slot]);
    }
    this.#text += ' ';
    return spans;
  }

  #entityOf({ id, type, ar, en, state }: Entry): Entity {
    const known = this.#entities.get(id);
    if (known) return known;
    const entity: Entity = { id, type, name: { ar: ar[0] ?? '', en: en[0] ?? '' }, state, mentions: [] };
    this.#entities.set(id, entity);
    return entity;
  }
}
