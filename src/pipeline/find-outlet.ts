import { type Catalogue, isGuarded } from '../knowledge/index.ts';
import type { Entity } from '../model/index.ts';
import { foldWord } from '../text/index.ts';
import { bylineParts } from './byline-parts.ts';
import { stateOfHost, words } from './web-address.ts';

/** The outlet that a document is from. */
export interface Outlet {
  id: string;
  /** ISO code of its state, or null. */
  state: string | null;
  entity: Entity;
}

/** What a document says of where it is from; `publisher` is a name, or an id as a result has it. */
export interface Origin {
  publisher: string | null;
  url: string | null;
  title: string | null;
  text: string;
}

/** Finds the outlet by the publisher's name, else by the address, else by the byline. */
export interface OutletFinder {
  find(origin: Origin): Outlet | null;
}

/** Words before an outlet's name that do not belong to it: «صحيفة الوئام». */
const KINDS = /^(?:صحيفه|جريده|موقع|قناه|وكاله|شبكه|the) /u;

type Entry = NonNullable<ReturnType<Catalogue['get']>>;

/** Looks outlets up in the catalogue; a publisher that it does not hold becomes an outlet of its own, by its name. */
export function createOutletFinder(catalogue: Catalogue): OutletFinder {
  const outlets = catalogue.ofType('outlet');
  const byName = new Map(outlets.flatMap((entry) => [...entry.ar, ...entry.en].map((name) => [plain(name), entry])));
  const byHost = uniquely(outlets, ({ id, en }) => [id.replace(/^outlet:/u, ''), ...en]);
  // An agency in a byline is where the paper has the text from, not the paper: «القاهرة - رويترز».
  const papers = outlets.filter(({ ar }) => !ar.some((name) => name.startsWith('وكالة')));
  const byByline = uniquely(papers, (entry) => entry.ar.filter((name) => !isGuarded(entry, name)));
  const byQuotedByline = uniquely(papers, ({ ar }) => ar);

  const ofName = (publisher: string, url: string | null) => {
    const entry = catalogue.get(publisher) ?? byName.get(plain(publisher));
    if (entry?.type !== 'outlet') return unknownOutlet(publisher.replace(/^outlet:/u, ''), url && stateOfHost(url));
    return known(entry);
  };
  const ofAddress = (url: string) => {
    const state = stateOfHost(url);
    const entries = words(url).flatMap((word) => byHost.get(plain(word)) ?? byHost.get(`al${plain(word)}`) ?? []);
    const entry = entries.find((one) => state === null || one.state === state);
    return entry ? known(entry) : null;
  };
  const ofByline = (title: string | null, text: string) => {
    for (const { name, quoted } of bylineParts(text, title)) {
      const entry = (quoted ? byQuotedByline : byByline).get(plain(name));
      if (entry) return known(entry);
    }
    return null;
  };
  return {
    find({ publisher, url, title, text }) {
      if (publisher) return ofName(publisher, url);
      return (url && ofAddress(url)) || ofByline(title, text);
    },
  };
}

/** The entries by those of their names that no other entry has. */
function uniquely(entries: readonly Entry[], namesOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry | null>();
  for (const entry of entries) {
    for (const name of namesOf(entry).map(plain))
      found.set(name, found.has(name) && found.get(name) !== entry ? null : entry);
  }
  return new Map([...found].filter((pair): pair is [string, Entry] => pair[1] !== null));
}

function known({ id, ar, en, state }: Entry): Outlet {
  return outlet(id, { ar: ar[0] as string, en: en[0] as string }, state);
}

function unknownOutlet(name: string, state: string | null): Outlet {
  const slug = foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const latin = /^[\p{Script=Latin}\p{N}\s\p{P}]+$/u.test(name);
  return outlet(`outlet:${slug}`, latin ? { en: name } : { ar: name }, state);
}

function outlet(id: string, name: Entity['name'], state: string | null): Outlet {
  return { id, state, entity: { id, type: 'outlet', name, state, mentions: [] } };
}

function plain(name: string): string {
  return foldWord(name)
    .replace(KINDS, '')
    .replace(/^ال/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
