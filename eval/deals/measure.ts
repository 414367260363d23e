import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/knowledge/index.ts';
import type { Deal } from '../../src/model/index.ts';
import { readGold } from '../../src/pipeline/eval/index.ts';
import { buildDeals } from '../../src/resolve/index.ts';
import { goldFolder } from '../sets.ts';
import { type BCubed, bCubed } from './b-cubed.ts';
import { goldClaims, goldStateOf } from './gold-claims.ts';

/** A deal of truth.json with its claims: the article's id, `#` and the claim's place in it. */
export interface ToldDeal {
  deal: string;
  claims: string[];
}

export interface Measured extends BCubed {
  told: ToldDeal[];
  deals: Deal[];
  /** Id of the deal that each claim came to. */
  found: ReadonlyMap<string, string>;
}

/** How well claims of the annotated articles come together into deals, held against truth.json. The articles have to be there. */
export function measureDeals(): Measured {
  const told: ToldDeal[] = JSON.parse(readFileSync(join(import.meta.dirname, 'truth.json'), 'utf8'));
  const truth = new Map(told.flatMap(({ deal, claims }) => claims.map((claim) => [claim, deal] as const)));
  const catalogue = loadCatalogue();
  const claims = goldClaims(readGold(goldFolder), catalogue);
  const unknown = [...truth.keys()].filter((id) => !claims.some(({ claim }) => claim.id === id));
  if (unknown.length) throw new Error(`truth.json names claims that the articles do not have: ${unknown.join(', ')}`);
  const deals = buildDeals(claims, goldStateOf, (weapon) => catalogue.get(weapon)?.family ?? weapon);
  const found = claimsToDeals(deals);
  return { ...bCubed(truth, found), told, deals, found };
}

/** Id of the deal that each claim is counted in. */
export function claimsToDeals(deals: readonly Deal[]): Map<string, string> {
  return new Map(deals.flatMap(({ id, steps }) => steps.map(({ claim }) => [claim, id] as const)));
}
