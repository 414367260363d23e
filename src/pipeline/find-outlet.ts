import type { Catalogue } from '../knowledge/index.ts';
import type { Entity } from '../model/index.ts';
import { foldWord } from '../text/index.ts';

/** The outlet that a document is from. */
export interface Outlet {
  id: string;
  /** ISO code of its state, or null. */
  state: string | null;
  entity: Entity;
}

/** Finds outlets by the publisher's name as given, or by its id as a result has it. */
export interface OutletFinder {
  find(publisher: string | null, url: string | null): Outlet | null;
}

/** Words before an outlet's name that do not belong to it: «صحيفة الوئام». */
const KINDS = /^(?:صحيفه|جريده|موقع|قناه|وكاله|شبكه|the) /u;

/** Looks publishers up in the catalogue; one that it does not hold becomes an outlet of its own, by its name. */
export function createOutletFinder(catalogue: Catalogue): OutletFinder {
  const byName = new Map<string, string>();
  for (const entry of catalogue.ofType('outlet')) {
    for (const name of [...entry.ar, ...entry.en]) byName.set(plain(name), entry.id);
  }
  return {
    find(publisher, url) {
      if (!publisher) return null;
      const entry = catalogue.get(publisher) ?? catalogue.get(byName.get(plain(publisher)) ?? '');
      if (entry?.type !== 'outlet') return unknownOutlet(publisher.replace(/^outlet:/u, ''), stateOfAddress(url));
      return outlet(entry.id, { ar: entry.ar[0] as string, en: entry.en[0] as string }, entry.state);
    },
  };
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

/** ISO code of a country's domain (`.sa`, `.com.eg`), or null. */
function stateOfAddress(url: string | null): string | null {
  const host = url?.match(/^https?:\/\/([^/:?#]+)/iu)?.[1];
  const last = host?.split('.').at(-1)?.toUpperCase();
  if (last?.length !== 2) return null;
  return last === 'UK' ? 'GB' : last;
}
