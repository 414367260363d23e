import { loadCatalogue } from '../../knowledge/index.ts';
import { arabic } from '../../languages/ar/index.ts';
import { analyse } from '../analyse.ts';
import { EntityTable } from '../entity-table.ts';
import type { PartyMention } from '../mention.ts';
import { buildPartyNames } from './party-names.ts';
import { recogniseParties } from './recognise-parties.ts';

const catalogue = loadCatalogue();
const names = buildPartyNames(catalogue.entries, arabic.parties, arabic.readings);

/** A party as a test sees it. */
export interface PartyRead extends PartyMention {
  /** The words of the mention. */
  words: string;
  /** Entities, in the order of `ids`. */
  entities: { id: string; type: string; ar: string | undefined; en: string | undefined; state: string | null }[];
}

/** The parties of a text as the recogniser reads them with the shipped catalogue; `home` is the outlet's state. */
export function readParties(text: string, home: string | null = null): PartyRead[] {
  const document = { text, title: null, publisher: null, home, publishedAt: null };
  const analysis = analyse(document, arabic, new EntityTable(catalogue));
  recogniseParties(analysis, names, arabic.parties, (form) => arabic.claims.verbs.has(form));
  return analysis.read.flatMap(({ parties }) =>
    parties.map((party) => ({
      ...party,
      words: text.slice(analysis.tokens[party.first]?.start, analysis.tokens[party.end - 1]?.end),
      entities: party.ids.map((id) => {
        const entity = analysis.entities.get(id);
        return {
          id,
          type: entity?.type ?? '',
          ar: entity?.name.ar,
          en: entity?.name.en,
          state: entity?.state ?? null,
        };
      }),
    })),
  );
}

/** One line for each party: words, naming, entity ids. */
export function parties(text: string, home: string | null = null): string[] {
  return readParties(text, home).map(({ words, by, ids }) => `${words} | ${by} | ${ids.join(' ')}`);
}
